import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { team as teamOf } from 'two-hats/team'
import { twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import { resultDrawings } from '../../_figures/result-drawings.ts'
import { svgFile } from '../../_figures/svg-file.ts'
import { coverageFigure, peopleFigure } from '../../_figures/team-drawings.ts'
import { wordsEn } from '../../_messages/en/words-en.ts'
import { type Printed, report } from '../../_report/report.ts'
import { teamReport } from '../../_report/team-report.ts'
import { elementsOf, readPdf, spoken } from '../../_report/testing/read-pdf.ts'
import { fonts, sampleDate } from '../../_report/testing/sample.ts'
import Details from '../../_result/details.tsx'
import Firm from '../../_result/firm.tsx'
import { Headline } from '../../_result/headline.tsx'
import LookCloser from '../../_result/look-closer.tsx'
import { NoNumber } from '../../_result/no-number.tsx'
import Analysis from '../../_team/analysis.tsx'
import { Headline as TeamHeadline } from '../../_team/headline.tsx'
import type { Member } from '../../_team/member.ts'
import { nameOf } from '../../_team/names.ts'
import { resultOf } from '../../_team/scored.ts'
import { chatText } from '../chat-text.ts'
import { findings } from '../findings.ts'
import type { Subject } from '../subject.ts'
import { teamFindings } from '../team-findings.ts'
import { teamWords } from '../team-words.ts'
import { blocksOf } from './blocks-of.ts'

const words = wordsEn
const saidOfTeams = teamWords(words)
const options = { words, page: 'A4', date: sampleDate } as const

const bare = (blocks: readonly string[]) => blocks.map((block) => block.replace(/[\u2068\u2069]/g, ''))
const svg = (drawing: Parameters<typeof svgFile>[0]) => blocksOf(svgFile(drawing, null, ''))

async function pdfBlocks({ bytes }: Printed): Promise<readonly string[]> {
  const pdf = await readPdf(bytes)
  const alts = elementsOf(pdf).flatMap(({ alt }) => alt ?? [])
  return bare([...spoken(pdf).map(([, text]) => text.replace(/\s+/g, ' ')), ...alts])
}

/** What each renderer but the PDF says of a Result, a block a text. */
export function rendered(subject: Subject) {
  const { answers, result, role, own } = subject
  const { position } = result
  const saved = { form: 'whole', answers } as never
  const source = own
    ? { kind: 'own' as const, saved, answers, role }
    : { kind: 'shared' as const, answers, about: null, link: '' }
  const top = position
    ? createElement(Headline, { position, answers, own, words })
    : createElement(NoNumber, { source, words })
  const page = [
    top,
    ...(result.answered > 0
      ? [Details, LookCloser].map((part) => createElement(part, { ...subject, words }))
      : []),
  ]
  const markup = page.map((one) => renderToStaticMarkup(one)).join('')
  const firm = position ? renderToStaticMarkup(createElement(Firm, { answers, position, words })) : ''
  return {
    screen: blocksOf(markup + firm),
    print: blocksOf(markup, 'print'),
    svg: resultDrawings(findings(subject, words), words, 736).flatMap(({ drawing }) => svg(drawing)),
    text: [chatText(result, { own }, '', words) ?? ''],
  }
}

export const pdfOfResult = async ({ own, ...rest }: Subject) =>
  pdfBlocks(
    await report({ instrument: twoHats1, ...rest }, { ...options, own, include: { answers: true } }, fonts),
  )

/** What is said of a team, and by which renderer. */
export async function renderedTeam(members: readonly Member[]) {
  const people = members.map((member) => ({ name: nameOf(member, saidOfTeams), result: resultOf(member) }))
  const team = teamOf(people.map(({ result }) => result))
  const found = teamFindings(people, team, saidOfTeams)
  const markup = renderToStaticMarkup(
    createElement('div', null, [
      createElement(TeamHeadline, {
        key: 1,
        people: members,
        kicker: saidOfTeams.team.kicker,
        words: saidOfTeams,
      }),
      createElement(Analysis, { key: 2, people: members, shared: true, words: saidOfTeams }),
    ]),
  )
  const placed =
    found.people.placed.length > 0 ? svg(peopleFigure(found.people.placed, saidOfTeams, 736)) : []
  return {
    found,
    blocks: {
      screen: bare(blocksOf(markup)),
      print: bare(blocksOf(markup, 'print')),
      pdf: await pdfBlocks(await teamReport({ members: people, team }, options, fonts)),
      svg: [...svg(coverageFigure(found.coverage, saidOfTeams, 736)), ...placed],
    },
  }
}
