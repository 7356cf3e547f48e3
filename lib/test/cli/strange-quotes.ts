import { fine, oneLost, refused, type StrangeCase } from './strange-case.ts'

const head = 'who,block-1\n'
const quotes = 'Row has quotation marks that are not closed or not doubled; expected them as in RFC 4180.'
const many = (count: number) => Array.from({ length: count }, (_, row) => `p${row},${row % 5}`)

const five = 'who,block-1,block-2,block-3,block-4,show-1\n'
const swallows = (line: number) =>
  `stdin, line ${line}: Row has a quotation mark that is closed on a later line, with further rows between; expected it closed on this line.`

const swallowing: readonly StrangeCase[] = [
  oneLost(
    'a stray quotation mark that a later stray one closes, a row between',
    `${five}a,1,1,1,1,1\n"b,2,2,2,2,2\nc,3,3,3,3,3\nd",4,4,4,4,4\ne,0,0,0,0,0\n`,
    swallows(3),
    ['a,1,1,1,1,1', 'c,3,3,3,3,3', 'd",4,4,4,4,4', 'e,0,0,0,0,0'],
  ),
  oneLost(
    'a stray quotation mark that the next row closes',
    `${five}"b,2,2,2,2,2\nd",4,4,4,4,4\ne,0,0,0,0,0\n`,
    swallows(2),
    ['d",4,4,4,4,4', 'e,0,0,0,0,0'],
  ),
  oneLost(
    'a stray quotation mark in a field that is not read in one pass, with CR LF',
    `${five}a,1,1,1,1,1.0\r\n"b,2,2,2,2,2\r\nc,3,3,3,3,3\r\nd",4,4,4,4,4.0\r\n`,
    swallows(3),
    ['a,1,1,1,1,1.0', 'c,3,3,3,3,3', 'd",4,4,4,4,4.0'],
  ),
  fine('text of several lines with commas and digits in it', `${five}"one,\n1,2,3,4\nx",1,1,1,1,1\n`, [
    '"one,\n1,2,3,4\nx",1,1,1,1,1',
  ]),
]

const misplaced: readonly StrangeCase[] = [
  fine(
    'delimiters, quotation marks and line breaks in quotes',
    `${head}"a, b",3\n"c\nd\r\n",4\n"""e""",0\n`,
    ['"a, b",3', '"c\nd\r\n",4', '"""e""",0'],
  ),
  fine('a quotation mark inside a field that is not quoted', `${head}5" pipe,3\n`, ['5" pipe,3']),
  oneLost('a mark never closed on the last line', `${head}a,3\n"b,4\n`, `stdin, line 3: ${quotes}`, ['a,3']),
  oneLost('a mark never closed, before good rows', `${head}"a,3\nb,4\nc,2\n`, `stdin, line 2: ${quotes}`, [
    'b,4',
    'c,2',
  ]),
  oneLost(
    'a mark never closed, before a quoted row',
    `${head}"a,3\nb,4\n"c",2\n`,
    `stdin, line 2: ${quotes}`,
    ['b,4', '"c",2'],
  ),
  oneLost(
    'a mark never closed, before a megabyte of good rows',
    `${head}"a,3\n${many(200_000).join('\n')}\n`,
    `stdin, line 2: ${quotes}`,
    many(200_000),
  ),
  oneLost(
    'text behind a closing mark, before a thousand good rows',
    `${head}"a"x,4\n${many(1000).join('\n')}\n`,
    `stdin, line 2: ${quotes}`,
    many(1000),
  ),
  oneLost('a space behind a closing mark', `${head}"a" ,4\nb,3\n`, `stdin, line 2: ${quotes}`, ['b,3']),
  oneLost('text behind a closing mark, in an answer', `${head}a,"4"x\nb,3\n`, `stdin, line 2: ${quotes}`, [
    'b,3',
  ]),
  {
    ...oneLost(
      'a good quoted field of two lines before a damaged one',
      `${head}"a\nb","4"x\nc,3\n`,
      `stdin, lines 2 to 3: ${quotes}`,
      ['c,3'],
    ),
    err: [`stdin, lines 2 to 3: ${quotes}`, '1 row (2 lines) rejected and left out.'],
  },
  {
    ...oneLost('a mark that takes the next line with it', `${head}"a,3\nb,",x,y\nc,3\n`, '', ['c,3']),
    err: [
      'stdin, lines 2 to 3: Row has 3 fields; expected 2, as in the header.',
      '1 row (2 lines) rejected and left out.',
    ],
  },
  refused(
    'a mark never closed in the header',
    '"who,block-1\na,3\n',
    'The header of stdin has quotation marks that are not closed or not doubled; expected them as in RFC 4180.',
  ),
]

/** CSV with quotation marks where they do and do not belong. */
export const strangeQuotes: readonly StrangeCase[] = [...misplaced, ...swallowing]
