import { Command } from 'commander'
import { explain, model, score } from '../../src/index.ts'
import { instrument } from '../base/instrument.ts'
import { print, printJson, rounded, table } from '../base/print.ts'
import { onePerson } from '../rows/one-person.ts'
import { readPeople } from '../rows/read-people.ts'
import { type PersonOptions, withPersonOptions } from './options.ts'

export const explainCommand = withPersonOptions(
  new Command('explain')
    .summary("what each answer adds to a person's position")
    .description("Prints the points by which each answered pair moves a person's position; they sum to it.")
    .argument('[input]', 'file with one person, or a link; stdin where left out or -')
    .addHelpText(
      'after',
      `
Examples:
  $ two-hats explain ada.json
  $ two-hats explain answers.csv --row 3 --json`,
    )
    .action(run),
)

async function run(source: string | undefined, options: PersonOptions): Promise<void> {
  const answers = onePerson(await readPeople(source, options), options.row)
  const explanation = explain(instrument, answers)
  const { position } = score(instrument, answers)
  if (options.json) return printJson(explanation)
  if (explanation === null || position === null)
    return print(`No position: fewer than ${model.position.from} pairs are answered.`)
  const [team, project] = explanation.anchors
  print(
    table([
      ['item', 'answer', 'points'],
      ...explanation.contributions.map(({ id, answer, points }) => [id, String(answer), rounded(points)]),
      ['anchor, team', '', rounded(team)],
      ['anchor, project', '', rounded(project)],
      ['position', '', rounded(position.value)],
    ]),
  )
}
