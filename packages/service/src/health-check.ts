/** One thing a service needs to do its work, and how it looks now: `isWell`, and figures to print beside it. */
export interface HealthReport {
  readonly isWell: boolean
  readonly [figure: string]: string | number | boolean | null
}

/** Looks at one thing. What throws is not well. */
export type HealthCheck = () => Promise<HealthReport>

/** Looks at all of them at once. */
export async function runChecks(
  checks: Readonly<Record<string, HealthCheck>>,
): Promise<Readonly<Record<string, HealthReport>>> {
  const reports = Object.entries(checks).map(
    async ([name, check]) => [name, await check().catch(() => ({ isWell: false }))] as const,
  )
  return Object.fromEntries(await Promise.all(reports))
}
