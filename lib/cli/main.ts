import { Command, CommanderError } from 'commander'
import { CliError, EXIT } from './base/cli-error.ts'
import { calibrateCommand } from './commands/calibrate.ts'
import { compareCommand } from './commands/compare.ts'
import { diagnoseCommand } from './commands/diagnose.ts'
import { explainCommand } from './commands/explain.ts'
import { instrumentsCommand } from './commands/instruments.ts'
import { linkCommand } from './commands/link.ts'
import { schemaCommand } from './commands/schema.ts'
import { scoreCommand } from './commands/score.ts'
import { sqlCommand } from './commands/sql.ts'
import { teamCommand } from './commands/team.ts'

declare const __VERSION__: string

const help = `
Exit codes:
  0  done
  1  could not be done; no output file was written
  2  the command was not understood
  3  done, but some rows were rejected

"two-hats <command> --help" tells more, with examples.`

const program = new Command('two-hats')
  .description(
    'Scores the Two Hats self-assessment: a position between tech lead and technical project manager.',
  )
  .version(__VERSION__)
  .addHelpText('after', help)

for (const command of [
  scoreCommand,
  explainCommand,
  compareCommand,
  teamCommand,
  diagnoseCommand,
  calibrateCommand,
  linkCommand,
  sqlCommand,
  schemaCommand,
  instrumentsCommand,
])
  program.addCommand(command)

for (const one of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
  one.exitOverride().configureOutput({ outputError: (text, write) => write(`two-hats: ${oneLine(text)}\n`) })
}

// Whatever ends the process, files that are not finished are removed by `openOutput`.
for (const [signal, code] of [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    process.stderr.write('two-hats: stopped; no output file was written.\n')
    process.exit(code)
  })
}

// Whoever reads our output has stopped reading: nothing is wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`two-hats: cannot write: ${error.message}.\n`)
  process.exit(error.code === 'EPIPE' ? EXIT.fine : EXIT.error)
})

// Nobody reads what is said: the work goes on.
process.stderr.on('error', () => {})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.fine : EXIT.usage
  else if (error instanceof CliError) {
    process.stderr.write(`two-hats: ${error.message}\n`)
    process.exitCode = error.exitCode
  } else throw error
}

function oneLine(text: string): string {
  return text
    .replace(/^error: /, '')
    .trim()
    .replaceAll('\n', ' ')
}
