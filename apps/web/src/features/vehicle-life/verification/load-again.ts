import type { CheckQuestion, CheckResult } from "./check-result.ts"
import type { Difference } from "./compare-life.ts"

/** The lists follow the chain within this time. */
const indexingMilliseconds = 1500

/** Whether a page departs from the chain only by records that it does not have. */
export function lacksRecordsOnly(differences: readonly Difference[]): boolean {
  return (
    differences.length > 0 && differences.every(({ field, shown }) => field === "record" && shown === "–")
  )
}

/**
 * Loads a page again that only lacks records: most likely they were written a moment ago. Once for each state of the
 * file, so that lists which keep a record back are found out by the check that follows.
 *
 * @returns whether the page is about to load again
 */
export function loadAgainOnce({ vin }: CheckQuestion, { failure, differences, head }: CheckResult): boolean {
  const key = `urcar:behind:${vin}:${head}`
  if (failure !== null || !lacksRecordsOnly(differences) || sessionStorage.getItem(key) !== null) return false
  sessionStorage.setItem(key, "yes")
  setTimeout(() => location.reload(), indexingMilliseconds)
  return true
}
