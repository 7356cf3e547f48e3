import type { Advice } from '../_findings/advice.ts'

export const AdviceCards = ({ cards }: { cards: readonly Advice[] }) => (
  <div className="cards">
    {cards.map(({ key, title, reading, tryNext }) => (
      <div className="card" key={key}>
        <h3>{title}</h3>
        <p>{reading}</p>
        {tryNext ? <p className="try-next">{tryNext}</p> : null}
      </div>
    ))}
  </div>
)
