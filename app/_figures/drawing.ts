/** What a colour means, never what it looks like: screen, files and report each have their own value for it. */
export type Tone = 'ink' | 'soft' | 'line' | 'team' | 'project' | 'paper'

/** How much of the tone shows on the paper: 1, .6, .3 or .14. */
export type Strength = 'full' | 'half' | 'tint' | 'wash'

export const opacity: Readonly<Record<Strength, number>> = { full: 1, half: 0.6, tint: 0.3, wash: 0.14 }

export interface Paint {
  readonly tone: Tone
  readonly strength?: Strength
}

interface Shape {
  readonly fill?: Paint
  readonly stroke?: Tone
  readonly strokeWidth?: number
  readonly dashed?: true
  /** Carries information by itself, so that its contrast must be 3 to 1. */
  readonly key?: true
}

export interface Rect extends Shape {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius?: number
}

export interface Circle extends Shape {
  readonly kind: 'circle'
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Absolute commands M, L, V, H and Z only. */
export interface Path extends Shape {
  readonly kind: 'path'
  readonly d: string
}

export interface Label {
  readonly kind: 'text'
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly text: string
  readonly size: number
  readonly tone: Tone
  readonly bold?: true
  readonly anchor?: 'start' | 'middle' | 'end'
}

export type Mark = Rect | Circle | Path | Label

/** A part of a figure that can be read by itself: where it is, and what it says. */
export interface Reading {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly says: string
}

/** A figure as data: marks in figure units, painted in this order, and a name and a finding for who cannot see it. */
export interface Drawing {
  readonly name: string
  readonly summary: string
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  /** In the order of reading. */
  readonly readings?: readonly Reading[]
}

/** One decimal: engines differ in the last bit of `exp` and `log`, and pictures must not. */
export const tenths = (value: number): number => Math.round(value * 10) / 10
