// What the report says, through @react-pdf/renderer: a plain two-page document with the same sentences, tables, figures
// and fonts, for `npm run bench:report` alone.

import { fileURLToPath } from 'node:url'
import {
  Document,
  Font,
  Page,
  Polyline,
  renderToBuffer,
  StyleSheet,
  Svg,
  Text,
  View,
} from '@react-pdf/renderer'
import { createElement as h } from 'react'

const font = (name) => fileURLToPath(new URL(`../app/_report/fonts/${name}.ttf`, import.meta.url))

Font.register({ family: 'serif', src: font('serif') })
Font.register({ family: 'bold', src: font('bold') })
Font.register({ family: 'sans', src: font('sans') })
Font.registerHyphenationCallback((word) => [word])

const styles = StyleSheet.create({
  page: { padding: 50, fontFamily: 'sans', fontSize: 9.5 },
  title: { fontFamily: 'serif', fontSize: 20, marginBottom: 8 },
  heading: { fontFamily: 'serif', fontSize: 13, marginTop: 12, marginBottom: 4 },
  row: { flexDirection: 'row', borderBottomWidth: 0.5, paddingVertical: 2 },
  name: { flex: 3 },
  cell: { flex: 1, textAlign: 'right' },
})

const text = (words, style) => h(Text, { style }, words)
const heading = (words) => text(words, styles.heading)
const tenth = (number) => number.toFixed(1).replace('-', '−')

const table = (rows) =>
  rows.map(([name, ...cells], at) =>
    h(
      View,
      { key: `${name} ${at} ${cells.length}`, style: styles.row },
      text(name, styles.name),
      ...cells.map((cell) => text(cell, styles.cell)),
    ),
  )

const estimates = (entries, names) =>
  table(
    Object.entries(entries).map(([key, estimate]) => [
      names[key],
      ...(estimate ? [estimate.value, ...estimate.interval].map(tenth) : ['–', '–', '–']),
    ]),
  )

/** The hill of the interval, as a line of 120 points. */
const hill = (value) =>
  h(
    Svg,
    { width: 480, height: 80, viewBox: '0 0 480 80' },
    h(Polyline, {
      points: Array.from({ length: 120 }, (_, at) => {
        const x = at * 4
        return `${x},${80 - 70 * Math.exp(-(((x - 240 - value * 2.4) / 60) ** 2))}`
      }).join(' '),
      stroke: '#1c2024',
      strokeWidth: 1,
    }),
  )

/** A report with the same content; what it is given is what ours is given. */
export function reactPdf({ result }, { texts, feedback, result: say, method }, number) {
  const { position } = result
  const advice = Object.entries(feedback.activities).map(([key, { team }]) => [texts.activities[key], team])
  return renderToBuffer(
    h(
      Document,
      {
        title: `Two Hats report: Person ${number}`,
        language: 'en',
        creationDate: new Date(Date.UTC(2026, 10, 24)),
      },
      h(
        Page,
        { size: 'A4', style: styles.page },
        text(`Result of Person ${number}`),
        text(
          position ? `${tenth(position.value)}, likely ${position.interval.map(tenth).join(' to ')}.` : '–',
          styles.title,
        ),
        text(say.lead),
        hill(position?.value ?? 0),
        ...table(
          Object.entries(position?.zoneProbabilities ?? {}).map(([zone, share]) => [
            texts.zones[zone],
            tenth(100 * share),
          ]),
        ),
        heading(say.shape.title),
        text(say.shape.lead),
        ...estimates(result.activities, texts.activities),
        h(View, { break: true }),
        heading(say.cells.title),
        text(say.cells.lead),
        ...table(
          Object.entries(result.cells).map(([key, { team, project }]) => [
            texts.activities[key],
            tenth(100 * (team ?? 0)),
            tenth(100 * (project ?? 0)),
          ]),
        ),
        heading(say.attributes.title),
        text(say.attributes.lead),
        ...estimates(result.attributes, texts.attributeNames),
        heading(say.advice.title),
        text(say.advice.lead),
        ...advice.map(([name, { reading, tryNext }]) =>
          h(
            View,
            { key: name, style: styles.row },
            text(name, styles.cell),
            text(reading, styles.name),
            text(tryNext ?? '', styles.name),
          ),
        ),
        heading('What it does not say'),
        text(
          Object.values(method)
            .filter((one) => typeof one === 'string')
            .slice(0, 6)
            .join(' '),
        ),
      ),
    ),
  )
}
