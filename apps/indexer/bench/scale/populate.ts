import { spawn } from "node:child_process"
import { text } from "node:stream/consumers"
import { z } from "zod"
import type { CountKey } from "../../src/projections/count.ts"
import { createWriter, fill } from "./fill.ts"
import { allWriters, requireHonest } from "./life.ts"
import { openStore, type Store, type StorePlace } from "./store.ts"
import { dropIndexes, findSchema } from "./tables.ts"

const key = z.object({
  ...{ make: z.string(), model: z.string(), country: z.string(), fuel: z.string() },
  ...{ status: z.string(), verdict: z.string(), onSale: z.boolean() },
})
const answer = z.object({
  counts: z.array(z.object({ key, count: z.number() })),
  wrote: z.array(
    z.object({ account: z.string(), recordsWritten: z.number(), lastWroteAt: z.number().nullable() }),
  ),
})

type Answer = z.infer<typeof answer>

/** Processes that fill a PostgreSQL at the same time. */
const processes = 2

/** How long each part took, in seconds. */
export interface Filled {
  readonly rows: number
  readonly indexes: number
}

/** Fills a database that an indexer has made its tables in, and that nobody uses now, with so many lives. */
export async function populate(place: StorePlace, vehicles: number): Promise<Filled> {
  requireHonest(200)
  const store = await openStore(place)
  const schema = await findSchema(store)
  const start = performance.now()
  const indexes = await dropIndexes(store, schema)
  const answers =
    "url" in place
      ? await fillTogether(place.url, schema, vehicles)
      : [await fillHere(store, schema, vehicles)]
  const write = await createWriter(store, schema)
  await write("counts", addCounts(answers))
  await write("licences", addWriters(answers))
  const filled = performance.now()
  for (const definition of indexes) await store.query(definition)
  await store.query("analyze")
  await store.close()
  const since = (from: number, to: number) => Math.round((to - from) / 1_000)
  return { rows: since(start, filled), indexes: since(filled, performance.now()) }
}

async function fillHere(store: Store, schema: string, vehicles: number): Promise<Answer> {
  const counts = await fill(store, schema, { from: 0, to: vehicles })
  return { counts: [...counts.values()], wrote: allWriters() }
}

function fillTogether(url: string, schema: string, vehicles: number): Promise<Answer[]> {
  const share = Math.ceil(vehicles / processes)
  const ranges = Array.from({ length: processes }, (_, index) => [
    index * share,
    Math.min(vehicles, (index + 1) * share),
  ])
  return Promise.all(ranges.map((range) => fillInProcess([url, schema, ...range.map(String)])))
}

async function fillInProcess(parameters: readonly string[]): Promise<Answer> {
  const program = new URL("fill-process.ts", import.meta.url).pathname
  const child = spawn(process.execPath, [program, ...parameters], { stdio: ["ignore", "pipe", "inherit"] })
  const said = await text(child.stdout)
  return answer.parse(JSON.parse(said))
}

function addCounts(answers: readonly Answer[]): (CountKey & { readonly count: number })[] {
  const all = new Map<string, CountKey & { count: number }>()
  for (const { key: of, count } of answers.flatMap(({ counts }) => counts)) {
    const name = JSON.stringify(of)
    const known = all.get(name) ?? { ...of, count: 0 }
    all.set(name, { ...known, count: known.count + count })
  }
  return [...all.values()]
}

function addWriters(answers: readonly Answer[]) {
  const wrote = Map.groupBy(
    answers.flatMap((one) => one.wrote),
    ({ account }) => account,
  )
  return allWriters().map((writer) => {
    const own = wrote.get(writer.account) ?? []
    const last = Math.max(0, ...own.map(({ lastWroteAt }) => lastWroteAt ?? 0))
    const recordsWritten = own.reduce((sum, one) => sum + one.recordsWritten, 0)
    return { ...writer, recordsWritten, lastWroteAt: last === 0 ? null : last }
  })
}
