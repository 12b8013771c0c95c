import { join } from "node:path"
import { PGlite } from "@electric-sql/pglite"
import { expect, onTestFinished, test } from "vitest"
import { z } from "zod"
import { startAnvil } from "./support/anvil.ts"
import { deployRegister } from "./support/deployment.ts"
import { freePort } from "./support/free-port.ts"
import { createFolder, startIndexer } from "./support/indexer.ts"

const plans = z.array(z.object({ "QUERY PLAN": z.string() }))
const schemas = z.array(z.object({ schema: z.string() })).length(1)

/** Each index that is named, or shares its columns with another, and a question that it is there for. */
const questions: readonly (readonly [string, string])[] = [
  ["vehicles_km_order_vin_index", "vehicles order by km_order, vin limit 1"],
  ["vehicles_year_order_vin_index", "vehicles order by year_order, vin limit 1"],
  ["vehicles_on_sale_by_km", "vehicles where sale_id is not null order by km_order, vin limit 1"],
  ["vehicles_on_sale_by_year", "vehicles where sale_id is not null order by year_order, vin limit 1"],
  ["vehicles_vin_prefix", "vehicles where vin like 'WVW%'"],
  ["vehicles_make_prefix", "vehicles where make_key like 'volk%'"],
  ["vehicles_model_prefix", "vehicles where model_key like 'golf%'"],
  ["licences_name_prefix", "licences where name_key like 'auto%'"],
  ["recalls_open_by_vin", "recalls where open > 0 and vin like 'WVW%'"],
]

const indexes = z.array(z.object({ name: z.string(), oid: z.number() }))

/** An indexer that can be started over the same folder; it has always stopped again when a question is asked of its database. */
async function prepare() {
  const anvil = await startAnvil(await freePort())
  onTestFinished(anvil.stop)
  await deployRegister(anvil.rpcUrl)
  const folder = await createFolder()
  onTestFinished(folder.remove)
  const fill = async () => {
    const indexer = await startIndexer(anvil.rpcUrl, await freePort(), folder.path, "ready")
    await indexer.stop()
  }
  await fill()
  return { fill, open: () => openTables(join(folder.path, "database")) }
}

async function openTables(folder: string): Promise<PGlite> {
  const database = await PGlite.create(folder)
  onTestFinished(async () => {
    if (!database.closed) await database.close()
  })
  const { rows } = await database.query(
    "select table_schema as schema from information_schema.tables where table_name = 'vehicles' and table_type = 'BASE TABLE'",
  )
  const [found] = schemas.parse(rows)
  await database.exec(`set search_path = "${found?.schema}"`)
  return database
}

/** Every index with its number, which a new one of the same name does not get. */
async function readIndexes(database: PGlite): Promise<ReadonlyMap<string, number>> {
  const { rows } = await database.query(
    "select relname as name, oid::integer from pg_class where relkind = 'i' and relnamespace = current_schema()::regnamespace",
  )
  return new Map(indexes.parse(rows).map(({ name, oid }) => [name, oid]))
}

test("every index that was declared is made and used; a start leaves them alone, and makes one that is missing", async () => {
  const { fill, open } = await prepare()
  const database = await open()
  const before = await readIndexes(database)
  await database.exec("set enable_seqscan = off; set enable_sort = off")
  for (const [index, question] of questions) {
    const plan = plans.parse((await database.query(`explain select * from ${question}`)).rows)
    expect(plan.map((line) => line["QUERY PLAN"]).join("\n")).toContain(index)
  }
  const missing = "vehicles_vin_prefix"
  await database.exec(`drop index ${missing}`)
  await database.close()

  await fill()

  const after = await readIndexes(await open())
  expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted())
  const isMadeAnew = (name: string) => after.get(name) !== before.get(name)
  expect([...after.keys()].filter(isMadeAnew)).toEqual([missing])
})
