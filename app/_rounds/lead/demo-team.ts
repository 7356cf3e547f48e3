/** Five made-up people, as a team link holds them. */
export const demoTeam =
  'team=1&m=1.Oq80dfpq-ey6PqY0uhWGa.Ana&m=1.L1nkIiLj5q2eiDjTjUCSg.Ben&m=1.KeblapX9zWHinvhMj5kzQ.Chen&m=1.TbMFjocNg4tyEEfBUTSan.Dora&m=1.PXktvMxfvVpNgf6PFPJq2.Emil&sum=gEE9'
