/** The rows of people as CSV with a header, in two halves of the teams: what lies on each of two shards. */
export function halves(people, nothing = '') {
  const header = Object.keys(people[0]).join(',')
  return [0, 1].map((half) => {
    const rows = people.filter(({ team }) => Number(/\d+$/.exec(team)) % 2 === half)
    return [
      header,
      ...rows.map((row) =>
        Object.values(row)
          .map((one) => one ?? nothing)
          .join(','),
      ),
    ].map((row) => `${row}\n`)
  })
}
