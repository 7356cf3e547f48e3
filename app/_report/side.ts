import { type Block, heightOf, type Place, type Row } from './block.ts'

/** Blocks beside one another, at their own distance from the left; read in the order given. Never cut. */
export function side(columns: readonly { readonly block: Block; readonly x: number }[]): Block {
  const height = Math.max(...columns.map(({ block }) => heightOf(block)))
  return {
    rows: [{ height }],
    draw: (pen, [place], parent) => {
      if (!place) return
      for (const { block, x } of columns) {
        block.draw(pen, within(block.rows, { ...place, x: place.x + x }), parent)
      }
    },
  }
}

function within(rows: readonly Row[], { page, x, y }: Place): readonly Place[] {
  let next = y
  return rows.map(({ height, before = 0 }, at) => {
    const own = next + (at === 0 ? 0 : before)
    next = own + height
    return { page, x, y: own }
  })
}
