import { fine, oneLost, refused, type StrangeCase, someLost } from './strange-case.ts'

const head = 'who,block-1\n'
const loneReturns = 'Lines of stdin end with a lone carriage return; expected LF or CR LF.'
const binary = 'stdin is UTF-16 or binary; expected text in UTF-8.'
const json =
  'stdin looks like JSON; expected a CSV, or --from json (--from ndjson where every line is an object).'
const isNoAnswer = (line: number, field: string) =>
  `stdin, line ${line}: Answer to "block-1" is "${field}"; expected a whole number from 0 to 4, empty for unanswered, or NA for not faced.`
const near = (column: string, id: string) =>
  `Column "${column}" of stdin is not the id of an item and is not scored; did you mean "${id}"?`
const ndjson = ['--to', 'ndjson']
const utf16 = (text: string) => Buffer.from(text, 'utf16le')

const encodings: readonly StrangeCase[] = [
  fine('UTF-8 with a byte order mark', `\ufeff${head}Zoë,3\n`, ['Zoë,3']),
  refused('UTF-16, little end first', utf16(`\ufeff${head}a,3\n`), binary),
  refused('UTF-16, big end first', utf16(`\ufeff${head}a,3\n`).swap16(), binary),
  refused('UTF-16 without a mark', utf16(`${head}a,3\n`), binary),
  refused('a zero byte at the beginning', `who,block-1\na\0,3\n`, binary),
  fine('a zero byte far inside, beside the answers', `${head}${'a'.repeat(5000)},3\nb\0,4\n`, [
    `${'a'.repeat(5000)},3`,
    'b\0,4',
  ]),
  fine('Latin-1, to CSV: byte by byte', Buffer.from(`${head}Zo\xeb,3\n`, 'latin1'), [
    Buffer.from('Zo\xeb,3', 'latin1'),
  ]),
  oneLost(
    'Latin-1, to JSON',
    Buffer.from(`${head}Zo\xeb,3\nb,4\n`, 'latin1'),
    'stdin, line 2: Row is not UTF-8; expected text in UTF-8.',
    ['{"who":"b","answers":{"block-1":4}'],
    ndjson,
  ),
]

const ends: readonly StrangeCase[] = [
  refused('lone carriage returns', 'who,block-1\ra,3\rb,4\r', loneReturns),
  refused('a megabyte of lone carriage returns', `who,block-1\r${'a,3\r'.repeat(300_000)}`, loneReturns),
  refused('lone carriage returns and quotation marks', '"who","block-1"\r"a","3"\r', loneReturns),
  fine('LF and CR LF mixed', 'who,block-1\r\na,3\nb,4\r\n', ['a,3', 'b,4']),
  oneLost(
    'a lone carriage return among line feeds',
    `${head}a,3\rb,4\nc,2\n`,
    'stdin, line 2: Row has 3 fields; expected 2, as in the header.',
    ['c,2'],
  ),
  fine('no line feed at the end', `${head}a,3`, ['a,3']),
  refused('nothing', '', 'stdin is empty; expected a header with the ids of items.'),
  refused('blank lines only', '\n\n', 'stdin has no column of an item; expected ids as "block-1".'),
  fine('a header only', head, []),
  fine('one column with blank lines: nobody is skipped', 'block-1\n3\n\n4\n', ['3', '', '4']),
  fine(
    'one column with blank lines, to JSON',
    'block-1\n3\n\n4\n',
    ['{"answers":{"block-1":3}', '{"answers":{}', '{"answers":{"block-1":4}'],
    ndjson,
  ),
  fine('several columns with blank lines', `${head}\na,3\n\nb,4\n`, ['a,3', 'b,4']),
  oneLost(
    'a line of an empty quoted field',
    `${head}""\na,3\n`,
    'stdin, line 2: Row has 1 field; expected 2, as in the header.',
    ['a,3'],
  ),
  refused(
    'a line of three megabytes',
    `${head}a,3\n${'x'.repeat(3 << 20)},3\n`,
    'stdin has a line longer than 1 MB near byte 17; expected shorter lines.',
  ),
]

const headers: readonly StrangeCase[] = [
  refused(
    'a column twice',
    'block-1,who,block-1\n3,a,3\n',
    'Column "block-1" of stdin is there twice; expected it once.',
  ),
  refused(
    'an id in other letters',
    'block-1, Show-1\n3,3\n',
    'Column " Show-1" of stdin is not the id of an item; expected "show-1".',
  ),
  {
    ...fine('an id with a letter missing', `${head.trim()},blok-2\na,3,4\n`, ['a,3,4']),
    err: [near('blok-2', 'block-2')],
  },
  {
    ...fine('an id with a letter too many', `${head.trim()},sshow-2\na,3,4\n`, ['a,3,4']),
    err: [near('sshow-2', 'show-2')],
  },
  {
    ...fine('an id with two letters exchanged', `${head.trim()},decied-4\na,3,4\n`, ['a,3,4']),
    err: [near('decied-4', 'decide-4')],
  },
  {
    ...fine('an id of a round there is not', `${head.trim()},show-5\na,3,4\n`, ['a,3,4']),
    err: [near('show-5', 'show-1')],
  },
  refused('no item', 'a,b\n1,2\n', 'stdin has no column of an item; expected ids as "block-1".'),
  refused(
    'semicolons',
    'a;block-1\n1;2\n',
    'stdin has no column of an item (try --delimiter ";"); expected ids as "block-1".',
  ),
  refused(
    'semicolons and quotation marks',
    '"a";"block-1"\n"1";"2"\n',
    'The header of stdin has quotation marks that are not closed or not doubled (try --delimiter ";"); expected them as in RFC 4180.',
  ),
  refused(
    'the name of a result',
    'zone,block-1\n1,2\n',
    'stdin already has a column "zone"; expected answers that are not yet scored.',
  ),
  refused('JSON', '{"who":"a","block-1":3}\n', json),
  refused('a JSON array', '[\n  {"block-1":3}\n]\n', json),
  refused('a megabyte of JSON on one line', `[${'{"block-1":3},'.repeat(100_000)}{}]`, json),
  fine(
    '__proto__ and constructor, to JSON',
    '__proto__,constructor,block-1\nx,y,3\n',
    ['{"__proto__":"x","constructor":"y","answers":{"block-1":3}'],
    ndjson,
  ),
  fine(
    'numbers for names, to JSON: in their order',
    '2,1,block-1\nx,y,3\n',
    ['{"2":"x","1":"y","answers":{"block-1":3}'],
    ndjson,
  ),
  oneLost(
    'a column "answers", to JSON',
    'answers,block-1\nyes,3\n',
    'stdin, line 2: Row already has a key "answers"; expected another name.',
    [],
    ndjson,
  ),
]

const good = ['4.0', '4.000', '"4"', '"4.0"', 'NA', '"NA"', '', '""']
const badNumbers = ['5', '-1', '2.5', '4.', '+4', ' 4', '4 ', '4e0', '0x4']
const badWords = ['true', 'null', 'na', 'N/A', 'NaN', 'Infinity', '٤', '４']
const badWritings = ['04', '-0', '1e400', '12345678901234567890', '3.00000000000000000001']

const badAnswers = (what: string, fields: readonly string[]): StrangeCase =>
  someLost(
    what,
    `${head}${fields.map((field) => `a,${field}\n`).join('')}b,3\n`,
    fields.map((field, at) => isNoAnswer(at + 2, field)),
    ['b,3'],
  )

const answers: readonly StrangeCase[] = [
  fine(
    `the answers ${good.join(' ')}`,
    `${head}${good.map((field) => `a,${field}\n`).join('')}`,
    good.map((field) => `a,${field}`),
  ),
  badAnswers('numbers that are no answers', badNumbers),
  badAnswers('numbers in other writings', badWritings),
  badAnswers('words and foreign digits for answers', badWords),
]

export const strangeCsv: readonly StrangeCase[] = [...encodings, ...ends, ...headers, ...answers]
