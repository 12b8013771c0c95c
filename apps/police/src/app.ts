import type { ReadClient } from "@urcar/sdk"
import { createApp as createService, type Metrics, type Log as ServiceLog } from "@urcar/service"
import type { Database } from "@urcar/service/database"
import { BodyTooLargeRefusal, createReferenceRoutes, createRoutes } from "@urcar/service/openapi"
import { sql } from "drizzle-orm"
import { bodyLimit } from "hono/body-limit"
import { cors } from "hono/cors"
import type { Anchoring } from "./anchors/anchoring.ts"
import { createAnchorRoutes } from "./anchors/routes.ts"
import type { CountLookups } from "./counts/count-lookups.ts"
import { createCountRoutes } from "./counts/routes.ts"
import type { Log } from "./log/log.ts"
import { countEntries } from "./log/metrics.ts"
import { createLogRoutes } from "./log/routes.ts"
import type { LookUp } from "./lookups/look-up.ts"
import { createLookupRoutes } from "./lookups/routes.ts"
import type { Register } from "./persons/register.ts"
import { createPersonRoutes } from "./persons/routes.ts"
import type { Nonces } from "./sessions/nonces.ts"
import type { OfficerDoor } from "./sessions/officer-door.ts"
import { createSessionRoutes } from "./sessions/routes.ts"
import type { Sessions } from "./sessions/sessions.ts"
import { createSnapshotRoutes } from "./snapshots/routes.ts"
import type { Snapshots } from "./snapshots/snapshots.ts"

/** What the app works with. */
export interface PoliceParts {
  readonly chain: { readonly rpcUrls: readonly string[]; readonly chainId: number }
  readonly log: ServiceLog
  readonly metrics: Metrics
  readonly database: Database
  readonly client: ReadClient
  /** Origins of the pages that may call. */
  readonly pages: readonly string[]
  readonly door: OfficerDoor
  readonly sessions: Sessions
  readonly nonces: Nonces
  readonly register: Register
  readonly lookupLog: Log
  readonly lookUp: LookUp
  readonly countLookups: CountLookups
  readonly anchoring: Anchoring
  readonly snapshots: Snapshots
}

const description =
  "The register of persons behind owner keys, for police alone, and the log of every lookup, for everybody to audit."

/** No route takes more. */
const maximumBody = 8_192

/** The police service: only its own pages may call it, and only police see persons. */
export function createApp(parts: PoliceParts) {
  const { chain, log, metrics, database, pages, door, sessions, nonces, lookupLog, anchoring } = parts
  const onError = () => {
    throw new BodyTooLargeRefusal(maximumBody)
  }
  const before = [
    cors({ origin: [...pages], credentials: true }),
    bodyLimit({ maxSize: maximumBody, onError }),
  ]
  const checks = {
    database: async () => {
      await database.execute(sql`select 1`)
      return { isWell: true }
    },
    log: () => anchoring.check(),
  }
  countEntries(metrics, lookupLog)
  const routes = createRoutes()
  routes.route("/", createSessionRoutes(sessions, nonces, door))
  routes.route("/", createLookupRoutes(parts.lookUp, door))
  routes.route("/", createPersonRoutes(parts.register, parts.client, door))
  routes.route("/", createCountRoutes(parts.countLookups))
  routes.route("/", createAnchorRoutes(anchoring, door))
  routes.route("/", createSnapshotRoutes(parts.snapshots, door))
  routes.route("/", createLogRoutes(lookupLog, chain.chainId))
  const app = createService({ service: "police", chain, log, before, checks, metrics })
  app.route("/", routes)
  app.route("/", createReferenceRoutes(routes, "UrCar police register", description))
  return app
}
