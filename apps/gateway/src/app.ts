import { createApp as createService, type Log, type Metrics } from "@urcar/service"
import { createReferenceRoutes, createRoutes } from "@urcar/service/openapi"
import { sql } from "drizzle-orm"
import { cors } from "hono/cors"
import { type CarGrantRoutesOptions, createCarGrantRoutes } from "./car-grants/routes.ts"
import type { CheckpointDesk } from "./checkpoints/checkpoint-desk.ts"
import { createCheckpointRoutes } from "./checkpoints/routes.ts"
import type { Database } from "./database/database.ts"
import { createEvidenceRoutes, type EvidenceRoutesOptions } from "./evidence/routes.ts"
import { createFileRoutes, type FileRoutesOptions } from "./files/routes.ts"
import type { KeyBook } from "./keys/key-book.ts"
import { createKeyRoutes } from "./keys/routes.ts"
import { createMineRoutes, type MineRoutesOptions } from "./mine/routes.ts"
import type { LookUp } from "./query/look-up.ts"
import { createQueryRoutes } from "./query/routes.ts"
import { countQueue } from "./records/queue-metrics.ts"
import { createRecordRoutes, type RecordRoutesOptions } from "./records/routes.ts"
import { createSealedRoutes, type SealedRoutesOptions } from "./sealed/routes.ts"
import { createTradeRoutes, type TradeRoutesOptions } from "./trades/routes.ts"

const description =
  "Takes signed records, their evidence and sealed parts, and encrypted files. The signature is the permission: there are no keys."

/** What the app works with. */
export interface GatewayParts {
  readonly chain: { readonly rpcUrls: readonly string[]; readonly chainId: number }
  readonly log: Log
  readonly metrics: Metrics
  readonly database: Database
  readonly files: FileRoutesOptions
  readonly evidence: EvidenceRoutesOptions
  readonly sealed: SealedRoutesOptions
  readonly carGrants: CarGrantRoutesOptions
  readonly keys: KeyBook
  readonly records: RecordRoutesOptions
  readonly mine: MineRoutesOptions
  readonly trades: TradeRoutesOptions
  readonly lookUp: LookUp
  readonly checkpoints: CheckpointDesk
  /** Age of the oldest record without an end, in seconds, from which the gateway is not well. */
  readonly maximumAge: number
}

/**
 * The gateway: HTTP intake for businesses' own software. It is public and keeps no session, so any page may call
 * it; what is signed decides, not who calls.
 */
export function createApp(parts: GatewayParts) {
  const { chain, log, metrics, database, files, evidence, sealed, carGrants, keys } = parts
  const { records, mine, trades, lookUp, checkpoints, maximumAge } = parts
  const before = [cors({ origin: "*", exposeHeaders: ["retry-after"] })]
  const checks = {
    database: async () => {
      await database.execute(sql`select 1`)
      return { isWell: true }
    },
    queue: async () => {
      const figures = await records.ledger.getFigures()
      return { isWell: figures.oldestSeconds <= maximumAge, ...figures }
    },
  }
  countQueue(metrics.registry, records.ledger)
  const routes = createRoutes()
  routes.route("/", createRecordRoutes(records))
  routes.route("/", createMineRoutes(mine))
  routes.route("/", createQueryRoutes({ lookUp }))
  routes.route("/", createTradeRoutes(trades))
  routes.route("/", createCheckpointRoutes(checkpoints))
  routes.route("/", createFileRoutes(files))
  routes.route("/", createEvidenceRoutes(evidence))
  routes.route("/", createSealedRoutes(sealed))
  routes.route("/", createCarGrantRoutes(carGrants))
  routes.route("/", createKeyRoutes({ keys, permissions: files.permissions }))
  const app = createService({ service: "gateway", chain, log, before, checks, metrics })
  app.route("/", routes)
  app.route("/", createReferenceRoutes(routes, "UrCar gateway", description))
  return app
}
