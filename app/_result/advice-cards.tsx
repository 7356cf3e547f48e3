import type { Advice } from '../_findings/advice.ts'

export const AdviceCards = ({ cards }: { cards: readonly Advice[] }) => (
  <div className="cards">
    {cards.map(({ key, title, reading, steps }) => (
      <div className="card" key={key}>
        <h3>{title}</h3>
        {reading ? <p>{reading}</p> : null}
        <Steps steps={steps} />
      </div>
    ))}
  </div>
)

/** One act to try, and how it may end. */
export const Steps = ({ steps }: Pick<Advice, 'steps'>) =>
  steps.map((step, at) => (
    <p className={at === 0 ? 'try-next' : undefined} key={step}>
      {step}
    </p>
  ))
