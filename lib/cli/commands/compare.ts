import { Command } from 'commander'
import { compare, model, score } from '../../src/index.ts'
import { usageError } from '../base/cli-error.ts'
import { instrument } from '../base/instrument.ts'
import { print, printJson, rounded } from '../base/print.ts'
import { onePerson } from '../rows/one-person.ts'
import { readPeople } from '../rows/read-people.ts'
import { type PersonOptions, withPersonOptions } from './options.ts'

export const compareCommand = withPersonOptions(
  new Command('compare')
    .summary('whether a person moved between two times')
    .description("Tells whether the change between a person's two positions is more than noise.")
    .argument('<before>', 'file with one person, or a link')
    .argument('<after>', 'the same person later')
    .addHelpText(
      'after',
      `
Examples:
  $ two-hats compare spring.json autumn.json
  $ two-hats compare spring.csv autumn.csv --row 3 --json

z is the change in standard errors, positive towards the project. --row counts in both files.`,
    )
    .action(run),
)

async function run(before: string, after: string, options: PersonOptions): Promise<void> {
  if (before === '-' && after === '-')
    throw usageError('Both times are read from stdin; expected one of them.')
  const first = onePerson(await readPeople(before, options), options.row)
  const second = onePerson(await readPeople(after, options), options.row)
  const results = [first, second].map((answers) => score(instrument, answers))
  const [earlier, later] = results
  const comparison = earlier && later ? compare(earlier, later) : null
  if (options.json) return printJson(comparison)
  if (comparison === null)
    return print(`No comparison: one of the two has fewer than ${model.position.from} answered pairs.`)
  const [from, to] = results.map(({ position }) => rounded(position?.value, 1))
  const verdict = comparison.moved ? 'moved by more than noise' : 'no change beyond noise'
  print(`${from} to ${to}: ${verdict} (z = ${rounded(comparison.z)})`)
}
