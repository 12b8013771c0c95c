import { loadavg } from "node:os"
import { findPostgres, runPostgres } from "@urcar/service/local-postgres"
import { startAnvil } from "../test/support/anvil.ts"
import { type Chain, connect } from "../test/support/chain.ts"
import { deployRegister } from "../test/support/deployment.ts"
import { freePort } from "../test/support/free-port.ts"
import { admitActors } from "../test/support/lives.ts"
import { appendRecords, registerVehicles } from "./grow.ts"
import { backfill, type Store } from "./indexer.ts"
import { type Load, measureDelays, untilIndexed } from "./live.ts"

/*
 * How fast the indexer reads a past and follows the present, as a table, on PGlite and on a PostgreSQL of its own:
 * `node bench/main.ts`. `VEHICLES` and `RECORDS` size the past.
 */

const vehicles = Number(process.env.VEHICLES ?? 2_000)
const records = Number(process.env.RECORDS ?? 40_000)
const loads: Readonly<Record<string, Load>> = {
  "50 blocks/s of one record": { blocksPerSecond: 50, recordsPerBlock: 1, seconds: 20, vehicles },
  "50 blocks/s of one record, one car": { blocksPerSecond: 50, recordsPerBlock: 1, seconds: 20, vehicles: 1 },
  "one block/s of 50 records": { blocksPerSecond: 1, recordsPerBlock: 50, seconds: 20, vehicles },
}

type Row = Readonly<Record<string, string | number>>

const anvil = await startAnvil(await freePort())
try {
  const chain = connect(anvil.rpcUrl)
  await deployRegister(anvil.rpcUrl)
  await admitActors(chain)
  await registerVehicles(chain, vehicles)
  await appendRecords(chain, vehicles, records)
  console.log(`${vehicles} vehicles, ${records} records, ${await chain.reader.getBlockNumber()} blocks`)
  const rows = await measure(chain, anvil.rpcUrl, "PGlite", undefined)
  const programs = findPostgres()
  if (programs === undefined) console.log("PostgreSQL is not installed: not measured.")
  else {
    const postgres = await runPostgres(programs)
    rows.push(...(await measure(chain, anvil.rpcUrl, "PostgreSQL", postgres.url).finally(postgres.stop)))
  }
  console.table(rows)
} finally {
  await anvil.stop()
}

async function measure(chain: Chain, rpcUrl: string, store: Store, url: string | undefined): Promise<Row[]> {
  const rows: Row[] = []
  const indexer = await backfill(rpcUrl, await freePort(), url)
  const { events, seconds, steadyEventsPerSecond } = indexer
  let processorSeconds = await indexer.readProcessorSeconds()
  rows.push(
    row(store, "backfill, fetching included", `${Math.round(events / seconds)} events/s`),
    row(store, "backfill, whole batches", `${Math.round(steadyEventsPerSecond)} events/s`),
    row(store, "processor time until ready", `${processorSeconds} s`),
  )
  // Ponder follows blocks that are not final yet one by one, and says that it follows before it has caught up.
  await untilIndexed(chain, indexer.url)
  for (const [name, load] of Object.entries(loads)) {
    const { median, p95, longest, blocksPerSecond } = await measureDelays(chain, indexer.url, load)
    const delays = [median, p95, longest].map(Math.round).join(" / ")
    const pace = `${name} (${blocksPerSecond.toFixed(1)} blocks/s taken)`
    const before = processorSeconds
    processorSeconds = await indexer.readProcessorSeconds()
    const each = ((processorSeconds - before) * 1_000) / (load.blocksPerSecond * load.seconds)
    rows.push(
      row(store, pace, `${delays} ms median / p95 / longest, ${each.toFixed(1)} ms of processor a block`),
    )
  }
  await indexer.stop()
  return rows
}

function row(store: Store, what: string, figure: string): Row {
  return { store, what, figure, load: (loadavg()[0] ?? 0).toFixed(1) }
}
