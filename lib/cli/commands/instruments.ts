import { Command } from 'commander'
import { itemIds } from '../../src/index.ts'
import { instruments } from '../base/instrument.ts'
import { print, printJson, table } from '../base/print.ts'

export const instrumentsCommand = new Command('instruments')
  .summary('the versions of the questionnaire')
  .description('Lists the versions of the questionnaire that are known here.')
  .option('--json', 'print the whole instruments: ids, keys, order')
  .addHelpText('after', "\nExample:\n  $ two-hats instruments --json | jq '.[0].pairs[].id'")
  .action(({ json }: { json?: true }) => {
    if (json) return printJson(instruments)
    const rows = instruments.map((one) => [
      `${one.id}-${one.version}`,
      String(itemIds(one).length),
      String(one.pairs.length),
      one.hash,
    ])
    print(table([['instrument', 'items', 'pairs', 'hash'], ...rows]))
  })
