/** What an insurer covered from when to when, as it reported. Times are unix seconds. */
export type Cover = {
  sequence: number
  insurer: string
  cover: string
  from: number
  until: number
  ended: string | undefined
  state: "running" | "future" | "over"
}
