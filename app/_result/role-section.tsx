import type { Advice } from '../_findings/advice.ts'
import { Steps } from './advice-cards.tsx'

/** The role somebody named, against the side of their answers. */
export const RoleSection = ({ advice: { title, reading, steps } }: { advice: Advice }) => (
  <section aria-labelledby="role" className="role-case">
    <h2 id="role">{title}</h2>
    <p>{reading}</p>
    <Steps steps={steps} />
  </section>
)
