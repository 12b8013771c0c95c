/** A dot of the chart: where it stands from 0 to 100, how high in its pile, and which value it is. */
export type PlacedDot = { index: number; at: number; row: number }

/** What the axis of a chart spans. */
export type Span = { from: number; to: number }

/** A span that holds all values with some room on either side. */
export function spanOf(values: readonly number[]): Span {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const room = Math.max((most - least) * 0.06, most * 0.01)
  return { from: Math.max(0, least - room), to: most + room }
}

/** Where a value stands in a span, from 0 to 100. */
export const placeIn = ({ from, to }: Span, value: number): number => ((value - from) / (to - from)) * 100

/** Piles values that fall into one of so many places of a span on each other, in their order. */
export function placeDots(values: readonly number[], span: Span, places: number): PlacedDot[] {
  const piles = new Map<number, number>()
  return values.map((value, index) => {
    const pile = Math.min(places - 1, Math.floor((placeIn(span, value) / 100) * places))
    const row = piles.get(pile) ?? 0
    piles.set(pile, row + 1)
    return { index, at: ((pile * 2 + 1) * 50) / places, row }
  })
}
