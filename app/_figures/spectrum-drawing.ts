import type { Position, Zone } from 'two-hats'
import { claimedSide } from '../_findings/claimed-side.ts'
import { formats } from '../_messages/formats.ts'
import type { Language } from '../_messages/messages.ts'
import type { Drawing, Mark, Paint } from './drawing.ts'
import { fitted } from './fitted.ts'
import { type Frame, spectrumModel, zoneMarks } from './spectrum-model.ts'

export interface SpectrumWords {
  readonly language: Language
  readonly name: string
  readonly summary: string
  /** The position as it is printed on the peak. */
  readonly value: string
  readonly zones: Readonly<Record<Zone, string>>
  /** How probable each zone is, in words; without them the figure is read as a whole. */
  readonly chances?: Readonly<Record<Zone, string>>
  readonly team: string
  readonly project: string
}

/** Below this width only the outer zones and the middle are named. */
const roomForAll = 600

const zonePaint: Readonly<Record<Zone, Paint>> = {
  'team-first': { tone: 'team' },
  'leans-team': { tone: 'team', strength: 'half' },
  balanced: { tone: 'soft', strength: 'tint' },
  'leans-project': { tone: 'project', strength: 'half' },
  'project-first': { tone: 'project' },
}

/** The spectrum with its interval, drawn as what it is: densest where the position is likely. `null` draws the ruler. */
export function spectrumDrawing(position: Position | null, words: SpectrumWords, width: number): Drawing {
  const frame: Frame = { left: 6, width: width - 12, top: 34, bottom: 124 }
  return {
    name: words.name,
    summary: words.summary,
    width,
    height: 186,
    marks: [...hill(position, frame), ...ruler(words, frame), ...peak(position, words.value, frame)],
    readings: zoneMarks(frame).flatMap(({ zone, x, width: size }) =>
      words.chances
        ? {
            x,
            y: frame.top,
            width: size,
            height: frame.bottom + 12 - frame.top,
            says: formats(words.language).labelled(words.zones[zone], words.chances[zone]),
          }
        : [],
    ),
  }
}

function hill(position: Position | null, frame: Frame): Mark[] {
  if (position === null) return []
  const model = spectrumModel(position, frame)
  const tone = claimedSide(position) ?? 'ink'
  return [
    { kind: 'path', d: model.hill, fill: { tone, strength: 'wash' } },
    { kind: 'path', d: model.likely, fill: { tone, strength: 'half' } },
  ]
}

function ruler({ zones, team, project }: SpectrumWords, frame: Frame): Mark[] {
  const all = frame.width > roomForAll
  const [half, third] = [frame.width / 2 - 8, frame.width / 3 - 4]
  const right = frame.left + frame.width
  const label = { kind: 'text', size: 14, tone: 'soft', y: frame.bottom + 30 } as const
  const named = zoneMarks(frame).flatMap(({ zone, x, width }): Mark[] => [
    {
      kind: 'rect',
      x: x + 1,
      y: frame.bottom + 3,
      width: width - 2,
      height: 7,
      radius: 2,
      fill: zonePaint[zone],
    },
    ...zoneLabel(zone, x, width),
  ])
  const end = { kind: 'text', size: 14, bold: true, y: frame.bottom + 54 } as const
  return [
    ...named,
    { ...end, x: frame.left, text: fitted(team, half, 14), tone: 'team' },
    { ...end, x: right, text: fitted(project, half, 14), tone: 'project', anchor: 'end' },
  ]

  /** On a narrow figure the outer labels sit flush with the ruler's ends. */
  function zoneLabel(zone: Zone, x: number, width: number): Mark[] {
    const text = fitted(zones[zone], all ? width - 8 : third, label.size)
    if (all || zone === 'balanced') return [{ ...label, x: x + width / 2, text, anchor: 'middle' }]
    if (zone === 'team-first') return [{ ...label, x: x + 1, text }]
    if (zone === 'project-first') return [{ ...label, x: right - 1, text, anchor: 'end' }]
    return []
  }
}

function peak(position: Position | null, value: string, frame: Frame): Mark[] {
  if (position === null) return []
  const { valueX } = spectrumModel(position, frame)
  const inside = Math.min(frame.width - 10, Math.max(22, valueX))
  return [
    {
      kind: 'path',
      d: `M${valueX} ${frame.top - 6}V${frame.bottom + 14}`,
      stroke: 'ink',
      strokeWidth: 2,
      key: true,
    },
    {
      kind: 'text',
      x: inside,
      y: frame.top - 14,
      text: value,
      size: 17,
      bold: true,
      tone: 'ink',
      anchor: 'middle',
    },
  ]
}
