import type { Advice } from '../_findings/advice.ts'

/** The role somebody named, against the side of their answers. */
export const RoleSection = ({ advice: { title, reading, tryNext } }: { advice: Advice }) => (
  <section aria-labelledby="role" className="role-case">
    <h2 id="role">{title}</h2>
    <p>{reading}</p>
    {tryNext ? <p className="try-next">{tryNext}</p> : null}
  </section>
)
