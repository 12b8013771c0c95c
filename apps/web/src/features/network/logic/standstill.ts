/** What tells whether blocks still come. */
export type BlockTime = { readonly at: number; readonly isEmpty: boolean }

/** Seconds between blocks, above which nobody waits for the next one. */
const slowestBeat = 15
/** Beats that may be missed, and the seconds that are never remarkable. */
const [missed, unremarkable] = [5, 15]

/**
 * Since when no block has come, where blocks come by themselves: validators make empty ones, a chain that makes a block
 * for each transaction never does.
 *
 * @param blocks in a row, the newest first, `at` in Unix seconds
 * @param now Unix seconds
 * @returns when the newest block came, in Unix seconds; undefined while there is nothing to tell
 */
export function standstillOf(blocks: readonly BlockTime[], now: number): number | undefined {
  const [newest] = blocks
  const oldest = blocks.at(-1)
  if (!newest || !oldest || newest === oldest || !blocks.some(({ isEmpty }) => isEmpty)) return undefined
  const beat = (newest.at - oldest.at) / (blocks.length - 1)
  const silent = now - newest.at
  return beat <= slowestBeat && silent > Math.max(unremarkable, missed * beat) ? newest.at : undefined
}
