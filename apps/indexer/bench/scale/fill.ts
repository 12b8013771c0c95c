import { type CountKey, countKeyOf } from "../../src/projections/count.ts"
import type { LifeRows } from "./apply.ts"
import { toCopyLine, toRowName } from "./copy-text.ts"
import { liveLife } from "./life.ts"
import type { Store } from "./store.ts"
import { type RowKind, readColumns, tableOf } from "./tables.ts"

/** Which vehicles are to live. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** How many vehicles stand in a count. */
export type Counts = ReadonlyMap<string, { readonly key: CountKey; count: number }>

/** Lives between two writings. */
const together = 1_000

/** Writes rows of any kind, in the columns that the tables really have. */
export async function createWriter(store: Store, schema: string) {
  const columns = await readColumns(store, schema)
  return async (kind: RowKind, rows: readonly object[]): Promise<void> => {
    if (rows.length === 0) return
    const table = tableOf[kind]
    const names = columns.get(table) ?? []
    const fields = names.map(toRowName)
    const text = rows.map((row) => toCopyLine(row, fields)).join("")
    await store.copy(`"${schema}"."${table}"`, names, text)
  }
}

/** Lives a range of vehicles and writes all their rows. @returns what they add to the counts */
export async function fill(store: Store, schema: string, { from, to }: Range): Promise<Counts> {
  const write = await createWriter(store, schema)
  const counts = new Map<string, { key: CountKey; count: number }>()
  let writing = Promise.resolve()
  for (let first = from; first < to; first += together) {
    const size = Math.min(together, to - first)
    const lives = Array.from({ length: size }, (_, index) => liveLife(first + index))
    for (const { vehicle } of lives) count(counts, countKeyOf(vehicle))
    await writing
    writing = writeLives(write, lives)
  }
  await writing
  return counts
}

type Write = Awaited<ReturnType<typeof createWriter>>

async function writeLives(write: Write, lives: readonly LifeRows[]): Promise<void> {
  await write(
    "vehicles",
    lives.map(({ vehicle }) => vehicle),
  )
  await write(
    "records",
    lives.flatMap(({ records }) => records),
  )
  await write(
    "titles",
    lives.flatMap(({ titles }) => titles),
  )
  await write(
    "plates",
    lives.flatMap(({ plates }) => plates),
  )
  await write(
    "sales",
    lives.flatMap(({ sales }) => sales),
  )
  await write(
    "listings",
    lives.flatMap(({ listings }) => listings),
  )
  await write(
    "openListings",
    lives.flatMap(({ openListings }) => openListings),
  )
  await write(
    "odometers",
    lives.flatMap(({ odometers }) => odometers),
  )
}

function count(counts: Map<string, { key: CountKey; count: number }>, key: CountKey): void {
  const name = JSON.stringify(key)
  const known = counts.get(name) ?? { key, count: 0 }
  known.count += 1
  counts.set(name, known)
}
