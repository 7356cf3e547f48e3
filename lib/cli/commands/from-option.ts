import { Option } from 'commander'
import { formats } from '../rows/format.ts'

/** `--from`: how the input is written. */
export function fromOption(): Option {
  return new Option('--from <format>', 'format of the input (default: by its name, else csv)').choices(
    formats,
  )
}
