import { InvalidArgumentError, Option } from 'commander'

/** `--delimiter`: what separates the fields of a CSV. */
export function delimiterOption(): Option {
  return new Option(
    '--delimiter <character>',
    'what separates fields of a CSV: , ; | or tab (default: tab in a .tsv, else ,)',
  ).argParser((text) => {
    const delimiter = text === 'tab' || text === '\\t' ? '\t' : text
    if (!/^[,;|\t]$/.test(delimiter)) throw new InvalidArgumentError('Expected , ; | or tab.')
    return delimiter
  })
}
