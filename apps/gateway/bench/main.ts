import { mkdtemp, rm } from "node:fs/promises"
import { cpus, loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { openRegister, startLocalChain, type TestRegister } from "@urcar/sdk/testing"
import { findPostgres, runPostgres } from "@urcar/service/local-postgres"
import { generatePrivateKey } from "viem/accounts"
import { getBlockNumber } from "viem/actions"
import { z } from "zod"
import { freePort } from "../test/free-port.ts"
import { type GatewayProcess, startGateway } from "../test/gateway-process.ts"
import { readReadings } from "./count.ts"
import { openAuthors, openVehicles } from "./fleet.ts"
import { handIn } from "./hand-in.ts"
import { authorCount, country, group, rate, recordCount, seconds, vehicleCount } from "./settings.ts"
import { signBodies } from "./sign.ts"

/*
 * Individually signed records through one gateway process to receipts on one anvil, at an even pace: `node
 * bench/main.ts`, see docs/benchmarks.md. `BENCH_STORES=PGlite,PostgreSQL` says on which database, each on a chain of
 * its own.
 */
const stores = (process.env.BENCH_STORES ?? "PGlite,PostgreSQL").split(",")

const health = z.object({ queue: z.object({ received: z.number(), sent: z.number() }) })

async function readBacklog(url: string): Promise<number> {
  const { queue } = health.parse(await (await fetch(`${url}/health`)).json())
  return queue.received + queue.sent
}

/** Processor time of the gateway's process so far: what depends least on who else is busy on the machine. */
async function readProcessorSeconds(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text()
  return Number(/^process_cpu_seconds_total\{[^}]*\} ([\d.]+)/m.exec(metrics)?.[1])
}

async function measure(register: TestRegister, gateway: GatewayProcess, bodies: readonly string[]) {
  const from = (await getBlockNumber(register.reader)) + 1n
  const busy = await readProcessorSeconds(gateway.url)
  const since = performance.now()
  const { times, milliseconds } = await handIn(gateway.url, bodies)
  const backlog = await readBacklog(gateway.url)
  while ((await readBacklog(gateway.url)) > 0) await sleep(50)
  const recorded = performance.now() - since
  const processor = (await readProcessorSeconds(gateway.url)) - busy
  const readings = await readReadings(register, from)
  const isOnce = readings.length === recordCount && new Set(readings).size === recordCount
  if (!isOnce) throw new Error(`${readings.length} records on chain of ${recordCount}`)
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0)
  return {
    received: Math.round((recordCount / milliseconds) * 1_000),
    recorded: Math.round((recordCount / recorded) * 1_000),
    backlog,
    ...{ p50Ms: at(0.5), p95Ms: at(0.95), longestMs: at(1) || Math.round(times.at(-1) ?? 0) },
    processorMs: Number(((processor * 1_000) / recordCount).toFixed(2)),
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
  }
}

async function run(databaseUrl: string | undefined) {
  const chain = await startLocalChain()
  const folder = await mkdtemp(join(tmpdir(), "gateway-bench-"))
  try {
    const register = await openRegister(chain.url, country)
    await openAuthors(register)
    const bodies = await signBodies(await openVehicles(register))
    const gateway = await startGateway({
      RPC_URL: chain.url,
      DATA_DIR: folder,
      GATEWAY_PORT: await freePort(),
      SENDER_KEYS: Array.from({ length: 4 }, generatePrivateKey).join(","),
      ...(process.env.BENCH_GATEWAY_OPTIONS && { NODE_OPTIONS: process.env.BENCH_GATEWAY_OPTIONS }),
      ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    })
    const figures = await measure(register, gateway, bodies)
    await gateway.stop()
    return figures
  } finally {
    await chain.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

console.log(`${cpus().length} × ${cpus()[0]?.model ?? "processor"}`)
console.log(
  `${recordCount} records by ${authorCount} authors on ${vehicleCount} vehicles, ${group} a request, ${rate} a second for ${seconds} s`,
)
const figures = []
if (stores.includes("PGlite")) figures.push({ store: "PGlite", ...(await run(undefined)) })
const programs = findPostgres()
if (stores.includes("PostgreSQL") && programs === undefined)
  console.log("PostgreSQL is not installed: not measured.")
if (stores.includes("PostgreSQL") && programs !== undefined) {
  const postgres = await runPostgres(programs)
  figures.push({ store: "PostgreSQL", ...(await run(postgres.url).finally(postgres.stop)) })
}
console.table(figures)
