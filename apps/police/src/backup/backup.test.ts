import type { Address } from "viem"
import { describe, expect, onTestFinished, test } from "vitest"
import { erika, herWords } from "../../test/persons.ts"
import { configure, temporaryFolder } from "../../test/serve-police.ts"
import { openStore, type Store } from "../open-store.ts"
import type { Officer } from "../persons/register.ts"
import { backUp } from "./backup.ts"
import { RestoreError, restore } from "./restore.ts"

const keyOf = (number: number): Address => `0x${number.toString(16).padStart(40, "0")}`
const officer: Officer = { account: keyOf(77), country: "DE" }
const later = 2_000_000_000

async function openIn(folder: string): Promise<Store> {
  const store = await openStore(await configure(folder, {}))
  onTestFinished(() => store.close())
  return store
}

async function collect(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = []
  for await (const line of lines) all.push(line)
  return all
}

async function* each(lines: readonly string[]) {
  yield* lines
}

const find = async ({ register, database }: Store, number: number) => {
  const row = await register.findRow(database, "DE", keyOf(number))
  return row && register.read(row).person.name
}

describe("a backup", () => {
  test("default: brings back register and log, and names nobody in plain", async () => {
    const folder = await temporaryFolder()
    const store = await openIn(folder)
    for (const number of [1, 2, 3]) await store.register.put(officer, keyOf(number), erika)
    const lines = await collect(backUp(store.database))
    for (const word of herWords) expect(lines.join("\n")).not.toContain(word)
    const other = await openIn(folder)
    await restore(other, each(lines))
    expect(await find(other, 2)).toBe(erika.name)
    expect(await other.log.list("DE", 0, 100)).toEqual(await store.log.list("DE", 0, 100))
    expect(await collect(backUp(other.database))).toEqual(lines)
  })

  test("behavior: whom the retention erased since stays erased, whoever was registered anew stays", async () => {
    const folder = await temporaryFolder()
    const store = await openIn(folder)
    for (const number of [1, 2, 3]) await store.register.put(officer, keyOf(number), erika, 1_000)
    await store.register.end(officer, keyOf(1), 2_000)
    await store.register.end(officer, keyOf(3), later)
    const old = await collect(backUp(store.database))
    expect(await store.register.erase(3_000, 3_000)).toBe(1)
    expect(await find(store, 1)).toBeUndefined()
    const restored = await openIn(folder)
    expect(await restore(restored, each(old))).toBe(1)
    expect([await find(restored, 1), await find(restored, 2), await find(restored, 3)]).toEqual([
      undefined,
      erika.name,
      erika.name,
    ])
    await restored.register.put(officer, keyOf(1), { ...erika, name: "Anew" }, 4_000)
    expect(await restored.register.eraseAgain()).toBe(0)
    expect(await find(restored, 1)).toBe("Anew")
  })

  test("error: into a register that holds something, or what is no backup, or was altered", async () => {
    const store = await openIn(await temporaryFolder())
    await store.register.put(officer, keyOf(1), erika)
    const lines = await collect(backUp(store.database))
    await expect(restore(store, each(lines))).rejects.toThrow(RestoreError)
    const other = await openIn(await temporaryFolder())
    const altered = lines.map((line) => line.replace(/"at":(\d+)/, '"at":1'))
    for (const wrong of [[], ["{}"], [lines[0] ?? "", "[]"], altered])
      await expect(restore(other, each(wrong))).rejects.toThrow(RestoreError)
    expect(await other.log.listCountries()).toEqual([])
    await restore(other, each(lines))
  })
})
