import { Command } from 'commander'
import { decodeLink, encodeLink } from '../../src/link/index.ts'
import { CliError } from '../base/cli-error.ts'
import { instrument } from '../base/instrument.ts'
import { print, printJson } from '../base/print.ts'
import { onePerson } from '../rows/one-person.ts'
import { readPeople } from '../rows/read-people.ts'
import { type PersonOptions, withPersonOptions } from './options.ts'

const encodeCommand = withPersonOptions(
  new Command('encode')
    .description("Prints a person's answers as a link text.")
    .argument('[input]', 'file with one person; stdin where left out or -')
    .addHelpText('after', '\nExample:\n  $ two-hats link encode ada.json')
    .action(async (source: string | undefined, options: PersonOptions) => {
      const answers = onePerson(await readPeople(source, options), options.row)
      const link = encodeLink(instrument, answers)
      if (options.json) printJson({ link })
      else print(link)
    }),
)

const decodeCommand = new Command('decode')
  .description('Prints the answers in a link text, or in an address with one, as JSON.')
  .argument('<link>')
  .option('--json', 'no difference: it is JSON anyway')
  .addHelpText('after', '\nExample:\n  $ two-hats link decode two-hats-1.AbCd… > ada.json')
  .action((text: string) => {
    const decoded = decodeLink(instrument, text.slice(text.indexOf('#') + 1))
    if (!decoded.ok) throw new CliError(decoded.issue.message)
    printJson(decoded.answers)
  })

export const linkCommand = new Command('link')
  .summary('answers as a short text to share, and back')
  .description('Turns answers into the text that stands after # in a shared address, and back.')
  .addCommand(encodeCommand)
  .addCommand(decodeCommand)
