import { type Block, below, stack, whole } from './block.ts'
import type { Setter } from './setter.ts'
import { measure } from './sheet.ts'
import { side } from './side.ts'

const gutter = 28
const half = (measure - gutter) / 2

/** A section that can be set to any width, in points. */
export type Section = (width: number) => Block

/** Sections two by two, read in the order given; a last one without a neighbour goes across. `foot` stays with the last. */
export function columns(sections: readonly Section[], setting: Setter, foot: Block): readonly Block[] {
  const [first, second, ...rest] = sections
  if (!first) return [foot]
  const row = second
    ? side([
        { block: first(half), x: 0 },
        { block: second(half), x: half + gutter },
      ])
    : first(measure)
  const spaced = below(setting.gap, row)
  return rest.length > 0 ? [spaced, ...columns(rest, setting, foot)] : [whole(stack([spaced, foot]))]
}
