import { mkdtemp, rm } from "node:fs/promises"
import { cpus, loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import { findPostgres, runPostgres } from "@urcar/service/local-postgres"
import { z } from "zod"
import { startAnvil } from "../../test/support/anvil.ts"
import { connect } from "../../test/support/chain.ts"
import { deployRegister } from "../../test/support/deployment.ts"
import { freePort } from "../../test/support/free-port.ts"
import { admitActors } from "../../test/support/lives.ts"
import { populate } from "./populate.ts"
import { ask, type Depth, questionsOver } from "./questions.ts"
import { startReader } from "./reader.ts"
import { openStore, type StorePlace } from "./store.ts"
import { findSchema } from "./tables.ts"

/*
 * How fast the lists answer when they are long: `node bench/scale/main.ts`. An indexer makes its tables on an empty
 * chain and stops; lives are written into them through its own projections; it starts again and is asked.
 * `POSTGRES_VEHICLES` (1,000,000) and `PGLITE_VEHICLES` (100,000) size it, ten records each; 0 leaves one out.
 */

const onPostgres = Number(process.env.POSTGRES_VEHICLES ?? 1_000_000)
const onPglite = Number(process.env.PGLITE_VEHICLES ?? 100_000)
/** Share of the questions that is asked: less than all only tries the bench out. */
const share = Number(process.env.QUESTIONS_SHARE ?? 1)
const settings = [
  ...["shared_buffers=2GB", "maintenance_work_mem=512MB", "work_mem=32MB", "effective_cache_size=6GB"],
  // Only filling is faster by these: they concern what is written.
  ...["max_wal_size=16GB", "wal_level=minimal", "max_wal_senders=0", "fsync=off", "autovacuum=off"],
]

const depths = z.array(z.object({ km: z.number(), vin: z.string() })).length(1)

async function findDepth(place: StorePlace, vehicles: number): Promise<Depth> {
  const store = await openStore(place)
  const schema = await findSchema(store)
  const rows = await store.query(
    `select km_order as km, vin from "${schema}".vehicles order by km_order, vin offset ${Math.floor(vehicles * 0.9)} limit 1`,
  )
  await store.close()
  const [depth] = depths.parse(rows)
  if (depth === undefined) throw new RangeError("no rows")
  return depth
}

async function measure(rpcUrl: string, place: StorePlace, vehicles: number): Promise<void> {
  const first = await startReader(rpcUrl, await freePort(), place)
  await first.stop()
  const { rows, indexes } = await populate(place, vehicles)
  const depth = await findDepth(place, vehicles)
  const starting = performance.now()
  const reader = await startReader(rpcUrl, await freePort(), place)
  const started = Math.round((performance.now() - starting) / 1_000)
  const store = "url" in place ? "PostgreSQL" : "PGlite"
  console.log(
    `${store}: ${vehicles} vehicles, ${vehicles * 10} records; rows written in ${rows} s, indexes in ${indexes} s, started again in ${started} s`,
  )
  try {
    const figures = []
    for (const whole of questionsOver(vehicles, depth)) {
      const question = { ...whole, times: Math.ceil(whole.times * share) }
      const { p50, p95, longest } = await ask(reader.url, question)
      const [p50Ms, p95Ms, longestMs] = [p50, p95, longest].map((time) => Number(time.toFixed(1)))
      const load = (loadavg()[0] ?? 0).toFixed(1)
      figures.push({ question: question.what, times: question.times, p50Ms, p95Ms, longestMs, load })
      console.log(`${question.what}: p50 ${p50Ms}, p95 ${p95Ms}, longest ${longestMs} ms`)
    }
    console.table(figures)
  } finally {
    await reader.stop()
  }
}

const folder = await mkdtemp(join(tmpdir(), "urcar-scale-"))
const anvil = await startAnvil(await freePort())
try {
  await deployRegister(anvil.rpcUrl)
  await admitActors(connect(anvil.rpcUrl))
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? "processor"}`)
  if (onPglite > 0) await measure(anvil.rpcUrl, { folder: join(folder, "database") }, onPglite)
  const programs = findPostgres()
  if (programs === undefined) console.log("PostgreSQL is not installed: not measured.")
  if (onPostgres > 0 && programs !== undefined) {
    const postgres = await runPostgres(programs, settings)
    await measure(anvil.rpcUrl, { url: postgres.url }, onPostgres).finally(postgres.stop)
  }
} finally {
  await anvil.stop()
  await rm(folder, { recursive: true, force: true })
}
