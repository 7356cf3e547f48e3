/** Two hats that overlap, one line in each colour. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 40 24" aria-hidden="true">
      <path className="team" d="M2 20h22M7 20v-7a6.5 6.5 0 0 1 13 0v7" />
      <path className="project" d="M16 20h22M20 20v-7a6.5 6.5 0 0 1 13 0v7" />
    </svg>
  )
}
