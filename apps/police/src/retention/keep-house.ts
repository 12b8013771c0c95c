import type { ReadClient } from "@urcar/sdk"
import type { Database } from "@urcar/service/database"
import type { Retention } from "../configuration.ts"
import type { Log } from "../log/log.ts"
import type { Register } from "../persons/register.ts"
import type { Sessions } from "../sessions/sessions.ts"
import { followCertificates } from "./follow-certificates.ts"

/** What the house is kept with. */
export interface HouseParts {
  readonly database: Database
  readonly client: ReadClient
  readonly log: Log
  readonly register: Register
  readonly sessions: Sessions
  readonly retention: Retention
}

const day = 86_400

/** Erases what has been kept long enough, forgets sessions, and wraps anew what stands under an older key. */
export async function keepHouse(parts: HouseParts, now = Math.floor(Date.now() / 1000)): Promise<void> {
  const { database, client, log, register, sessions, retention } = parts
  await followCertificates(database, client, register)
  await register.erase(now - retention.person * day, now)
  await log.empty((now - retention.log * day) * 1000)
  await sessions.tidy(now * 1000)
  while ((await register.reseal()) + (await log.reseal()) > 0);
}
