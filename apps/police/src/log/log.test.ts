import { checkLog, hashLogContent } from "@urcar/sdk/audit"
import { sql } from "drizzle-orm"
import { describe, expect, onTestFinished, test } from "vitest"
import { configure, temporaryFolder } from "../../test/serve-police.ts"
import { openStore } from "../open-store.ts"

async function openLog(count: number) {
  const store = await openStore(await configure(await temporaryFolder(), {}))
  onTestFinished(() => store.close())
  const nobody = { subject: null, owner: null, vehicle: null }
  for (let number = 1; number <= count; number += 1)
    await store.database.transaction((transaction) =>
      store.log.append(transaction, "DE", {
        ...{ act: "lookup", ...nobody },
        secret: { by: "retention", caseNumber: `case ${number}` },
      }),
    )
  return store
}

const place = { chainId: 31_337, country: "DE" }

describe("the log", () => {
  test("default: a chain of hashes over what is stored", async () => {
    const { log } = await openLog(5)
    expect(checkLog(await log.list("DE", 0, 100), [], place)).toMatchObject({
      isGood: true,
      entries: 5,
      stated: 5,
    })
    expect((await log.list("DE", 3, 100)).map(({ sequence }) => sequence)).toEqual([4, 5])
    expect(await log.getHead("FR")).toMatchObject({ sequence: 0 })
  })

  test("error: the database itself refuses to delete, cut off or change an entry", async () => {
    const { database, log } = await openLog(3)
    const before = await log.list("DE", 0, 100)
    for (const statement of [
      sql`delete from lookup_log where sequence = 2`,
      sql`truncate lookup_log`,
      sql`update lookup_log set at = 0 where sequence = 2`,
      sql`update lookup_log set sealed = '0x00' where sequence = 2`,
      sql`update lookup_log set sequence = 9 where sequence = 2`,
      sql`update lookup_log set vehicle = '0x00' where sequence = 2`,
    ])
      await expect(database.execute(statement)).rejects.toThrow(Error)
    expect(await log.list("DE", 0, 100)).toEqual(before)
  })

  test("behavior: whoever lifts that refusal is found by the audit", async () => {
    const { database, log } = await openLog(4)
    await database.execute(sql`alter table lookup_log disable trigger all`)
    await database.execute(sql`update lookup_log set at = at + 1 where sequence = 2`)
    const altered = await log.list("DE", 0, 100)
    expect(checkLog(altered, [], place).faults).toEqual([{ kind: "altered", sequence: 2 }])
    const asPublished = altered.map(({ stated: _, ...entry }) => entry)
    expect(checkLog(asPublished, [], place).faults).toEqual([{ kind: "altered", sequence: 2 }])
    await database.execute(sql`delete from lookup_log where sequence = 2`)
    expect(checkLog(await log.list("DE", 0, 100), [], place).faults).toEqual([
      { kind: "deleted", from: 2, to: 2 },
    ])
  })

  test("behavior: what entries state is emptied after its time, their hashes stay", async () => {
    const { log } = await openLog(3)
    await log.empty(Date.now() + 1)
    const entries = await log.list("DE", 0, 100)
    expect(checkLog(entries, [], place)).toMatchObject({ isGood: true, entries: 3, stated: 0 })
    await expect(log.read("DE", 1)).rejects.toThrow(Error)
    const [first] = entries
    expect(first?.stated).toBeUndefined()
    expect(first?.content).not.toBe(
      hashLogContent({ at: 0, act: "lookup", subject: null, owner: null, vehicle: null, sealed: "0x" }),
    )
  })
})
