import { Command } from 'commander'
import schema from '../../schema.json' with { type: 'json' }
import { printJson } from '../base/print.ts'

export const schemaCommand = new Command('schema')
  .summary('JSON Schemas of instrument, answers and result')
  .description('Prints the JSON Schemas (draft 2020-12) of instrument, answers and result, below "$defs".')
  .option('--json', 'no difference: it is JSON anyway')
  .addHelpText('after', '\nExample:\n  $ two-hats schema > two-hats.schema.json')
  .action(() => printJson(schema))
