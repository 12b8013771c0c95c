/** What a field for date and time holds, in UTC. */
export const toLocalText = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 16)

/** Its time in unix seconds; nothing where it is none. */
export function fromLocalText(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text)) return undefined
  const milliseconds = Date.parse(`${text}Z`)
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000)
}

/** Seconds of the longest grant that keepers take. */
const longest = 366 * 86_400

/** Why a grant cannot end then; nothing where it can. */
export function untilProblem(until: number | undefined, now: number): "none" | "past" | "long" | undefined {
  if (until === undefined) return "none"
  if (until <= now) return "past"
  return until > now + longest ? "long" : undefined
}
