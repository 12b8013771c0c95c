/**
 * A node:test reporter that prints the run's counts as JSON. Suites (describe) are not counted, only tests.
 * @param {AsyncIterable<{ type: string, data: any }>} source
 */
export default async function* countReporter(source) {
  let passed = 0
  let failed = 0
  for await (const { type, data } of source) {
    if (data?.details?.type === "suite" || data?.skip !== undefined || data?.todo !== undefined) continue
    if (type === "test:pass") passed += 1
    if (type === "test:fail") failed += 1
  }
  yield JSON.stringify({ passed, failed })
}
