/** Some of many kills, counted from 1, both ends included. */
export interface Kills {
  readonly from: number
  readonly to: number
}

/** Cuts kills into parts of at most `most`. */
export function splitKills({ from, to }: Kills, most: number): Kills[] {
  const parts = Math.ceil((to - from + 1) / most)
  return Array.from({ length: parts }, (_, part) => {
    const first = from + part * most
    return { from: first, to: Math.min(to, first + most - 1) }
  })
}
