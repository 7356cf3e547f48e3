const pieces = [
  '0',
  '4',
  '5',
  '-1',
  '2.5',
  'NA',
  '',
  '"',
  '""',
  '"4"',
  '"a,b"',
  ',',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ';',
  '\ufeff',
  '\u0000',
  '😀',
  'block-1',
  '1e0',
  ' 3',
  '__proto__',
]
const choices = ['0', '1', '2', '3', '4', '', 'NA']

/** The text of a CSV of which much, the header now and then too, is anything but answers. */
export function randomCsv(ids, rows, next, pick) {
  const some = (count, delimiter) => Array.from({ length: count }, () => pick(pieces)).join(delimiter)
  const row = (number) =>
    next() < 0.5
      ? `${number},${ids.map(() => pick(choices)).join(',')}`
      : some(Math.floor(next() * 24), next() < 0.8 ? ',' : '')
  const header = next() < 0.9 ? `person,${ids.join(',')}` : some(22, pick([',', '']))
  return [header, ...Array.from({ length: rows }, (_, number) => row(number))].join('\n')
}
