/** Seconds after which a snapshot answers with a warning, and after which it answers nothing. */
export const snapshotAges = { old: 86_400, tooOld: 3 * 86_400 } as const

/** Seconds by which two clocks may differ. */
const clockDifference = 600

/** What may be said by a snapshot now; `clock` where the device's clock stands before it was taken. */
export type SnapshotAge = "fresh" | "old" | "tooOld" | "clock"

/** Judges a snapshot's age. @param now unix seconds of the device */
export function judgeSnapshotAge(takenAt: number, now: number): SnapshotAge {
  if (now < takenAt - clockDifference) return "clock"
  if (now - takenAt > snapshotAges.tooOld) return "tooOld"
  return now - takenAt > snapshotAges.old ? "old" : "fresh"
}
