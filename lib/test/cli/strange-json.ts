import { fine, oneLost, refused, type StrangeCase, someLost } from './strange-case.ts'

const lines = ['--from', 'ndjson']
const array = ['--from', 'json', '--to', 'ndjson']
const good = '{"block-1":3}'
const scoredGood = '{"answers":{"block-1":3}'
const notJson = 'Row is not JSON; expected an object.'
const arrayExpected = 'expected a JSON array of objects, or one object'
const missing = 'Row is missing before or after a comma; expected an object.'
const columnsNote =
  'Columns beside the answers are the keys of the first good row: a later row with another key is rejected. A missing key and null become an empty field.'
const isNoAnswer = (shown: string) =>
  `Answer to "block-1" is ${shown}; expected a whole number from 0 to 4, or null for "not faced".`

/** NDJSON whose first line is bad. */
const badLine = (what: string, line: string | Buffer, reason: string) =>
  oneLost(
    what,
    Buffer.concat([Buffer.from(line), Buffer.from(`\n${good}\n`)]),
    `stdin, line 1: ${reason}`,
    [scoredGood],
    lines,
  )

/** Members beside the answers that must come out byte by byte. */
const kept = (what: string, members: string) =>
  fine(what, `{${members},"block-1":3}\n`, [`{${members},"answers":{"block-1":3}`], lines)

const bytes: readonly StrangeCase[] = [
  kept('a whole number beyond doubles', '"n":12345678901234567890'),
  kept('a number beyond doubles', '"n":1e400'),
  kept('minus zero, zeros behind the point, exponents', '"n":[-0,1.0,1E+02,0.10]'),
  kept('escapes as they are written', '"s":"\\u00e9\\/\\u0041\\n","caf\\u00e9":1'),
  kept('numbers for keys, in their order', '"2":0,"10":0,"1":0'),
  kept('a key twice inside a value', '"deep":{"a":1,"a":2}'),
  kept('half of a surrogate pair, as an escape', '"s":"\\ud83d"'),
  kept('__proto__ and constructor', '"__proto__":{"block-2":3},"constructor":null,"toString":1'),
  kept('spaces inside', '"a" : [ 1,\t2 ]'),
  kept('brackets and commas in texts', '"a]}":"[{,\\"\\\\"'),
  kept('a hundred thousand brackets', `"a":${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  fine(
    'a value of several lines, on one line',
    '[{"a": {\n  "b": 1,\r\n  "c": 2\n},\n"block-1":3}]',
    ['{"a": {"b": 1,"c": 2},"answers":{"block-1":3}'],
    array,
  ),
  badLine(
    'Latin-1',
    Buffer.from('{"s":"Zo\xeb","block-1":3}', 'latin1'),
    'Row is not UTF-8; expected JSON in UTF-8.',
  ),
  fine('a byte order mark', `\ufeff${good}\n`, [scoredGood], lines),
  refused(
    'UTF-16',
    Buffer.from(`\ufeff${good}`, 'utf16le'),
    'stdin is UTF-16 or binary; expected text in UTF-8.',
    array,
  ),
]

const keys: readonly StrangeCase[] = [
  badLine('an id twice', '{"block-1":0,"block-1":3}', 'Key "block-1" is there twice; expected it once.'),
  badLine(
    'an id twice, once in escapes',
    '{"block-1":0,"block\\u002d1":3}',
    'Key "block-1" is there twice; expected it once.',
  ),
  badLine(
    'an id twice in answers',
    '{"answers":{"show-1":0,"show-1":0}}',
    'Key "show-1" is there twice; expected it once.',
  ),
  badLine(
    'answers twice',
    '{"answers":{"show-1":0},"answers":{}}',
    'Key "answers" is there twice; expected it once.',
  ),
  badLine('another key twice', '{"a":1,"a":1,"show-1":0}', 'Key "a" is there twice; expected it once.'),
  {
    ...fine(
      'ids in other letters, told once with their number',
      '',
      ['{"Block-2":4,"answers":{"block-1":3}', '{"Block-2":4,"bock-3":0,"answers":{"block-1":3}'],
      lines,
    ),
    input: '{"Block-2":4,"block-1":3}\n{"Block-2":4,"bock-3":0,"block-1":3}\n',
    err: [
      'Key "Block-2" of stdin (2 rows) is not the id of an item and is not scored; did you mean "block-2"?',
      'Key "bock-3" of stdin (1 row) is not the id of an item and is not scored; did you mean "block-3"?',
    ],
  },
  badLine(
    'a result already',
    '{"result":"mine","block-1":3}',
    'Row already has a key "result"; expected a row that is not yet scored, or --result-key <key> to write the new result elsewhere.',
  ),
  badLine(
    'an unknown id in answers',
    '{"answers":{"__proto__":1}}',
    'Item "__proto__" is unknown; expected the id of an item of two-hats version 1.',
  ),
  badLine(
    'answers under __proto__',
    '{"__proto__":{"block-1":3}}',
    'Row has no id of an item; expected "answers", or ids as "block-1".',
  ),
  badLine(
    'both ways to give answers',
    '{"block-1":3,"answers":{}}',
    'Row has both "answers" and "block-1"; expected one of them.',
  ),
  badLine(
    'answers in an array',
    '{"answers":[3]}',
    'Answers are an array; expected a plain object of item ids and answers.',
  ),
]

const badAnswers = (what: string, written: readonly string[], reasons: readonly string[]) =>
  someLost(
    what,
    `${written.map((answer) => `{"block-1":${answer}}\n`).join('')}${good}\n`,
    reasons.map((reason, at) => `stdin, line ${at + 1}: ${reason}`),
    [scoredGood],
    lines,
  )

const choices = ['4.0', '4e0', '-0', 'null']
const numbers = ['5', '-1', '2.5', '12345678901234567890', '1e400']
const nearlyWhole = ['3.00000000000000000001', '0.99999999999999999999', '1e-400']
const noNumbers = ['+4', '04', '0x4', 'NaN', '.5', '4.', "'4'", 'undefined', '']

const answers: readonly StrangeCase[] = [
  fine(
    `the answers ${choices.join(' ')}`,
    choices.map((answer) => `{"block-1":${answer}}\n`).join(''),
    ['4', '4', '0', 'null'].map((answer) => `{"answers":{"block-1":${answer}}`),
    lines,
  ),
  badAnswers(
    'numbers that are no answers',
    numbers,
    ['5', '-1', '2.5', '12345678901234567000', 'Infinity'].map(isNoAnswer),
  ),
  badAnswers('numbers that only a double takes for an answer', nearlyWhole, nearlyWhole.map(isNoAnswer)),
  badAnswers(
    'other values for answers',
    ['true', '"4"', '{}', '[4]'],
    ['true', '"4"', 'an object', 'an array'].map(isNoAnswer),
  ),
  badAnswers(
    'numbers that are not JSON',
    noNumbers,
    noNumbers.map(() => notJson),
  ),
]

const ends: readonly StrangeCase[] = [
  fine('blank lines between rows', `\n${good}\n \t\r\n\n${good}`, [scoredGood, scoredGood], lines),
  badLine('two objects on a line', `${good}${good}`, notJson),
  badLine('an array on a line', '[1]', 'Row is "[1]"; expected an object.'),
  badLine('a line cut off', '{"block-1":', notJson),
  badLine(
    'lone carriage returns',
    `${good}\r${good}`,
    'Row is not JSON and has a lone carriage return in it; expected an object, and LF or CR LF between rows.',
  ),
  refused(
    'a line of two megabytes',
    `${good}\n{"a":"${'x'.repeat(2 << 20)}"}\n`,
    'A line of stdin after line 1 is longer than 1 MB; expected one JSON object a line.',
    lines,
  ),
  oneLost('two commas', `[${good},,${good}]`, `stdin, line 1: ${missing}`, [scoredGood, scoredGood], array),
  oneLost('a comma at the end', `[${good},\n]`, `stdin, line 2: ${missing}`, [scoredGood], array),
  oneLost('a comma at the beginning', `[,${good}]`, `stdin, line 1: ${missing}`, [scoredGood], array),
  refused(
    'an array that ends like an object',
    `[${good}}`,
    `stdin, line 1: got "}" where "]" belongs; ${arrayExpected}.`,
    array,
  ),
  refused(
    'an object that ends like an array',
    `{"block-1":3]`,
    `stdin, line 1: got "]" where "}" belongs; ${arrayExpected}.`,
    array,
  ),
  refused(
    'an array cut off',
    `[${good},\n${good}`,
    `stdin, line 2: got its end too early; ${arrayExpected}.`,
    array,
  ),
  refused(
    'a text cut off',
    '[{"block-1":"3',
    `stdin, line 1: got its end too early; ${arrayExpected}.`,
    array,
  ),
  oneLost('no comma between rows', `[${good} ${good}]`, `stdin, line 1: ${notJson}`, [], array),
  refused(
    'objects one after the other',
    `${good}\n${good}`,
    `stdin, line 2: got more after its end; ${arrayExpected} (--from ndjson takes one a line).`,
    array,
  ),
  refused('nothing', '', `stdin is empty; ${arrayExpected}.`, array),
  refused('a CSV', 'block-1\n3\n', `stdin, line 1: got "block-1\\n3\\n"; ${arrayExpected}.`, array),
  fine('an empty array', ' [ ] \n', [], array),
  fine('an empty object', '{}', ['{"answers":{}'], array),
]

const wide: readonly StrangeCase[] = [
  {
    what: 'to CSV: a late key, half of a surrogate pair, the name of a result',
    args: ['--from', 'ndjson', '--to', 'csv'],
    input:
      '{"zone":1,"block-1":3}\n{"a":1.0,"block-1":3}\n{"a":"x\\ud83d","block-1":3}\n{"b":1,"block-1":3}\n{"a":null,"block-1":4}\n{"block-1":0}\n',
    code: 3,
    err: [
      columnsNote,
      'stdin, line 1: Key "zone" is the name of a result; expected another name.',
      'stdin, line 3: Key "a" holds half of a surrogate pair, which a CSV cannot hold; expected whole characters.',
      'stdin, line 4: Key "b" is not in the first row; expected the same keys.',
      '3 rows rejected and left out.',
    ],
    scored: [`1.0,3${','.repeat(35)}`, `,4${','.repeat(35)}`, `,0${','.repeat(35)}`],
    lost: 3,
  },
]

export const strangeJson: readonly StrangeCase[] = [...bytes, ...keys, ...answers, ...ends, ...wide]
