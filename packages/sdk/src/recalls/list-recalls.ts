/** What of a record says whether a recall is open. */
export interface RecallRecord {
  readonly sequence: number
  readonly kind: string
  /** 0 for none. */
  readonly supersedes: number
  readonly payload: string
}

/** Recalls of a vehicle: notices that count, and those of them that nobody closed since. */
export interface Recalls<Record> {
  readonly told: readonly Record[]
  readonly open: readonly Record[]
}

/** The campaign a recall's record names; empty for a payload that names none. The chain takes any text. */
export function campaignOf({ payload }: Pick<RecallRecord, "payload">): string {
  try {
    const read: unknown = JSON.parse(payload)
    const isNamed = typeof read === "object" && read !== null && "campaign" in read
    return isNamed ? String(read.campaign) : ""
  } catch {
    return ""
  }
}

/**
 * A notice is closed by a later record of the work done for its campaign. What a later record supersedes counts no more.
 *
 * @param records of one vehicle, in order; others than those of recalls are taken for what they supersede
 */
export function listRecalls<Record extends RecallRecord>(records: readonly Record[]): Recalls<Record> {
  const superseded = new Set(records.map(({ supersedes }) => supersedes))
  const counting = records.filter(({ sequence }) => !superseded.has(sequence))
  const told = counting.filter(({ kind }) => kind === "recall-notice")
  const done = counting.filter(({ kind }) => kind === "recall-done")
  const closes = (one: Record, notice: Record) =>
    campaignOf(one) === campaignOf(notice) && one.sequence > notice.sequence
  return { told, open: told.filter((notice) => !done.some((one) => closes(one, notice))) }
}
