import { onTestFinished } from "vitest"
import { runPostgres } from "./local-postgres.ts"

/**
 * For tests: starts a PostgreSQL of its own on a free port, gone when the test ends. Returns its address.
 * @param programs see `findPostgres`
 */
export async function startPostgres(programs: string): Promise<string> {
  const { url, stop } = await runPostgres(programs)
  onTestFinished(stop)
  return url
}
