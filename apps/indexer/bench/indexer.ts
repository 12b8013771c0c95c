import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { z } from "zod"
import { stopProcess } from "../test/support/anvil.ts"
import { createFolder } from "../test/support/indexer.ts"

const program = join(import.meta.dirname, "..", "start.ts")

/** Where an indexer keeps its rows. */
export type Store = "PGlite" | "PostgreSQL"

/** An indexer that has read a chain's past. */
export interface Backfilled {
  readonly url: string
  readonly events: number
  /** Ponder's own count: from the first question to the last row, without starting and without making indexes. */
  readonly seconds: number
  /** Of its last whole batch: the pace that a long past is read at, once no fetch is waited for. */
  readonly steadyEventsPerSecond: number
  /** Processor time of the whole process so far: what depends least on who else is busy on the machine. */
  readonly readProcessorSeconds: () => Promise<number>
  readonly stop: () => Promise<void>
}

const line = z.object({
  msg: z.string(),
  event_count: z.optional(z.number()),
  duration: z.optional(z.number()),
})

/** Starts an indexer on an empty store and waits until it has read everything. */
export async function backfill(
  rpcUrl: string,
  port: number,
  databaseUrl: string | undefined,
): Promise<Backfilled> {
  const folder = await createFolder()
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env.PATH,
      HOME: folder.path,
      INDEXER_PORT: String(port),
      PONDER_RPC_URL_31337: rpcUrl,
      ...(databaseUrl === undefined
        ? { DATABASE_DIR: join(folder.path, "database") }
        : { DATABASE_URL: databaseUrl }),
    },
    stdio: ["ignore", "pipe", "inherit"],
  })
  const told = await listen(child)
  const stop = async () => {
    await stopProcess(child)
    await folder.remove()
  }
  return {
    url: `http://127.0.0.1:${port}`,
    ...told,
    readProcessorSeconds: () => readProcessorSeconds(child.pid),
    stop,
  }
}

/** Reads its log until it says that it is ready. */
async function listen(child: ChildProcess) {
  if (child.stdout === null) throw new Error("The indexer's log cannot be read.")
  const batches: { events: number; milliseconds: number }[] = []
  let total = 0
  const log = createInterface(child.stdout)
  const ended = once(child, "exit").then(() => log.close())
  for await (const text of log) {
    const { msg, event_count: events, duration = 0 } = line.parse(JSON.parse(text))
    if (msg === "Indexed block range" && events !== undefined)
      batches.push({ events, milliseconds: duration })
    if (msg.startsWith("Completed backfill")) total = duration
    if (msg === "Started live indexing") {
      child.stdout.resume()
      return summarise(batches, total)
    }
  }
  await ended
  throw new Error(`The indexer ended by itself (${child.exitCode}).`)
}

function summarise(batches: readonly { events: number; milliseconds: number }[], total: number) {
  const events = batches.reduce((sum, batch) => sum + batch.events, 0)
  const whole = batches.filter((batch) => batch.events >= 5_000)
  const steady = whole.reduce(
    (sum, batch) => ({
      events: sum.events + batch.events,
      milliseconds: sum.milliseconds + batch.milliseconds,
    }),
    { events: 0, milliseconds: 0 },
  )
  const steadyEventsPerSecond = (steady.events * 1_000) / steady.milliseconds
  return { events, seconds: total / 1_000, steadyEventsPerSecond }
}

/** Linux counts a process's time in hundredths of a second; elsewhere it is not known. */
async function readProcessorSeconds(pid: number | undefined): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "")
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ")
  return (Number(fields[11]) + Number(fields[12])) / 100
}
