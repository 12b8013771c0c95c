import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { Address } from "viem"
import { describe, expect, onTestFinished, test } from "vitest"
import { erika, herWords } from "../../test/persons.ts"
import { configure, temporaryFolder } from "../../test/serve-police.ts"
import { openStore } from "../open-store.ts"
import type { Officer } from "../persons/register.ts"
import { open, seal } from "./envelope.ts"
import { addKey, openKeyRing } from "./key-ring.ts"

const key: Address = "0x00000000000000000000000000000000000e0001"
const officer: Officer = { account: "0x00000000000000000000000000000000000A0001", country: "DE" }

/** Bytes of every file below a folder. */
async function readAll(folder: string): Promise<Buffer[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  return Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name))),
  )
}

const saysAny = (files: readonly Buffer[], words: readonly string[]) =>
  words.filter((word) =>
    files.some((bytes) =>
      [word, word.toLowerCase(), word.toUpperCase()].some((form) => bytes.includes(form)),
    ),
  )

describe("an envelope", () => {
  test("default: opens where it stands, nowhere else, and not altered", async () => {
    const ring = await openKeyRing(`${await temporaryFolder()}/keys.json`, true)
    const envelope = seal(ring, erika, "here")
    expect(open(ring, envelope, "here")).toEqual(erika)
    expect(() => open(ring, envelope, "there")).toThrow(Error)
    const altered = envelope.sealed.replace(/.$/, (digit) => (digit === "0" ? "1" : "0"))
    expect(() => open(ring, { ...envelope, sealed: `0x${altered.slice(2)}` }, "here")).toThrow(Error)
  })

  test("behavior: the same twice is not the same, and lengths tell little", async () => {
    const ring = await openKeyRing(`${await temporaryFolder()}/keys.json`, true)
    const [one, other] = [seal(ring, erika, "here"), seal(ring, { ...erika, name: "X" }, "here")]
    expect(one.sealed).not.toBe(seal(ring, erika, "here").sealed)
    expect(one.sealed).toHaveLength(other.sealed.length)
  })
})

describe("the register on disk", () => {
  test("default: its files hold no name, address, document, key, case or officer in plain", async () => {
    const folder = await temporaryFolder()
    const configuration = await configure(folder, { DATA_DIR: folder })
    const store = await openStore(configuration)
    await store.register.put(officer, key, erika)
    await store.database.transaction((transaction) =>
      store.log.append(transaction, "DE", {
        ...{ act: "lookup", subject: null, owner: null, vehicle: null },
        secret: { by: officer.account, reason: "accident", caseNumber: "SECRET-CASE-77" },
      }),
    )
    await store.close()
    const files = await readAll(join(folder, "database"))
    const words = [...herWords, key.slice(2), officer.account.slice(2), "SECRET-CASE-77"]
    expect(files.reduce((sum, bytes) => sum + bytes.length, 0)).toBeGreaterThan(1_000_000)
    expect(saysAny(files, ["lookup_log", "persons"])).toEqual(["lookup_log", "persons"])
    expect(saysAny(files, words)).toEqual([])
    const again = await openStore(configuration)
    onTestFinished(() => again.close())
    const row = await again.register.findRow(again.database, "DE", key)
    expect(row && again.register.read(row).person).toEqual(erika)
  })

  test("behavior: a new key takes over, and the old one can be thrown away", async () => {
    const folder = await temporaryFolder()
    const configuration = await configure(folder, {})
    const store = await openStore(configuration)
    onTestFinished(() => store.close())
    await store.register.put(officer, key, erika)
    const fresh = await addKey(configuration.keysFile)
    const both = await openKeyRing(configuration.keysFile, false)
    expect(both.active.id).toBe(fresh)
    expect(both.index).toEqual(store.ring.index)
    const { createLog } = await import("../log/log.ts")
    const { createRegister } = await import("../persons/register.ts")
    const log = createLog(store.database, both, 31_337)
    const register = createRegister(store.database, both, log, configuration.erasuresFile)
    expect([await register.reseal(), await log.reseal()]).toEqual([1, 1])
    expect([await register.reseal(), await log.reseal()]).toEqual([0, 0])
    const alone = { ...both, byId: new Map([[fresh, both.active]]) }
    const last = createRegister(store.database, alone, log, configuration.erasuresFile)
    const row = await last.findRow(store.database, "DE", key)
    expect(row && last.read(row).person).toEqual(erika)
    expect(await createLog(store.database, alone, 31_337).read("DE", 1)).toMatchObject({
      by: officer.account,
    })
  })
})
