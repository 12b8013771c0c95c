import { hashFile, type SignedGrant } from "@urcar/sdk/seal"
import type { Address, Hex } from "viem"
import { afterAll, beforeEach, describe, expect, test } from "vitest"
import { ChainUnavailableRefusal } from "../chain/refusals.ts"
import { openDatabase } from "../database/open-database.ts"
import { createCabinet } from "./cabinet.ts"
import { clearUnwritten } from "./clear-unwritten.ts"
import type { BytesStore } from "./keep-bytes.ts"
import { unwrittenSeconds } from "./limits.ts"
import { readParts } from "./read-parts.ts"
import { SealedErasedRefusal } from "./refusals.ts"
import { sealedBoxes, sealedParts } from "./table.ts"

const vin = "WVWZZZ1JZXW000001"
const start = 1_800_000_000
const account = (digit: string): Address => `0x${digit.repeat(40)}`
const [author, owner, grantee, dealer] = [account("a"), account("b"), account("c"), account("d")]
const root: Hex = `0x${"12".repeat(32)}`
const part = { root, author }
const record = { sequence: 2, ...part }
const bytes = (text: string) => new TextEncoder().encode(text)

/** A store that a test looks into. */
function memoryStore(): BytesStore & { readonly kept: Map<Hex, Uint8Array> } {
  const kept = new Map<Hex, Uint8Array>()
  return {
    kept,
    put: async (hash, content) => void kept.set(hash, content),
    get: async (hash) => kept.get(hash),
    erase: async (hash) => void kept.delete(hash),
  }
}

const [files, boxes] = [memoryStore(), memoryStore()]
const { database, close } = await openDatabase("memory")
afterAll(close)
const cabinet = createCabinet({ database, files, boxes })

function grantFor(to: Address, expiresAt: number, scope: "part" | "field" = "part") {
  const box = bytes(`box ${to} ${expiresAt} ${scope}`)
  const grant: SignedGrant = {
    ...{ vin, sequence: 2, scope, grantor: owner, grantee: to, box: hashFile(box) },
    ...{ issuedAt: start, expiresAt, signature: "0x" },
  }
  return { grant, box }
}

const readAs = async (reader: Address, now: number) => {
  const [read] = await readParts(cabinet, { owner, records: [record] }, { vin, reader, now })
  if (read === undefined) throw new Error("a part is kept")
  return { file: read.file !== null, boxes: read.boxes.length, grants: read.grants.length }
}

beforeEach(async () => {
  files.kept.clear()
  boxes.kept.clear()
  await database.delete(sealedBoxes)
  await database.delete(sealedParts)
  const first = [author, owner].map((one) => ({ account: one, box: bytes(`first ${one}`) }))
  await cabinet.deposit({ ...part, vin, file: bytes("ciphertext"), boxes: first })
})

describe("cabinet", () => {
  test("default: a grant opens until its last second, and not one later", async () => {
    const { grant, box } = grantFor(grantee, start + 60)
    await cabinet.grant(part, grant, box)
    expect(await readAs(grantee, start + 60)).toEqual({ file: true, boxes: 1, grants: 1 })
    expect(await readAs(grantee, start + 61)).toEqual({ file: false, boxes: 0, grants: 1 })
    expect(await readAs(owner, start + 61)).toEqual({ file: true, boxes: 1, grants: 1 })
  })

  test("behavior: a field's grant hands out no file", async () => {
    const { grant, box } = grantFor(grantee, start + 60, "field")
    await cabinet.grant(part, grant, box)
    expect(await readAs(grantee, start)).toEqual({ file: false, boxes: 1, grants: 1 })
    expect(await readAs(dealer, start)).toEqual({ file: false, boxes: 0, grants: 0 })
  })

  test("behavior: renewed by another grant; the ended one's box stays shut", async () => {
    for (const { grant, box } of [grantFor(grantee, start + 60), grantFor(grantee, start + 600)])
      await cabinet.grant(part, grant, box)
    expect(await readAs(grantee, start)).toEqual({ file: true, boxes: 2, grants: 2 })
    expect(await readAs(grantee, start + 61)).toEqual({ file: true, boxes: 1, grants: 2 })
  })

  test("behavior: who sold the vehicle is handed nothing more", async () => {
    const sold = { owner: dealer, records: [record] }
    const [read] = await readParts(cabinet, sold, { vin, reader: owner, now: start })
    expect([read?.file, read?.boxes]).toEqual([null, []])
    const [byAuthor] = await readParts(cabinet, sold, { vin, reader: author, now: start })
    expect(byAuthor?.boxes).toHaveLength(1)
  })

  test("behavior: erased, it is erased again after files and boxes were restored", async () => {
    const { grant, box } = grantFor(grantee, start + 60)
    await cabinet.grant(part, grant, box)
    const [oldFiles, oldBoxes] = [new Map(files.kept), new Map(boxes.kept)]
    await cabinet.erase(part)
    expect([...oldBoxes.keys()].filter((hash) => boxes.kept.has(hash))).toEqual([])
    for (const [hash, content] of oldFiles) files.kept.set(hash, content)
    for (const [hash, content] of oldBoxes) boxes.kept.set(hash, content)
    expect(await readAs(owner, start)).toEqual({ file: false, boxes: 0, grants: 1 })
    await cabinet.tidy(new Date(start * 1000))
    expect([...oldBoxes.keys(), ...oldFiles.keys()].filter((hash) => boxes.kept.has(hash))).toEqual([])
    expect(files.kept.has(hashFile(bytes("ciphertext")))).toBe(false)
    const again = cabinet.deposit({ ...part, vin, file: bytes("ciphertext"), boxes: [] })
    await expect(again).rejects.toThrow(SealedErasedRefusal)
  })

  test("behavior: a backup restored without the boxes opens for nobody", async () => {
    const { grant, box } = grantFor(grantee, start + 60)
    await cabinet.grant(part, grant, box)
    boxes.kept.clear()
    for (const one of [author, owner, grantee]) expect((await readAs(one, start)).boxes).toBe(0)
  })

  test("behavior: what no record commits to is cleared away after its time, and may come again", async () => {
    const later = new Date(Date.now() + (unwrittenSeconds + 60) * 1000)
    const nothing = async () => null
    const other = async () => ({ owner, records: [{ ...record, author: dealer }] })
    await clearUnwritten(cabinet, nothing, new Date())
    expect((await readAs(owner, start)).boxes).toBe(1)
    for (const findFile of [nothing, other]) {
      await clearUnwritten(cabinet, findFile, later)
      expect([files.kept.size, boxes.kept.size]).toEqual([0, 0])
      expect(await cabinet.find(part)).toBeUndefined()
      await cabinet.deposit({ ...part, vin, file: bytes("ciphertext"), boxes: [] })
    }
  })

  test("behavior: what its record commits to stays, and is not looked for again", async () => {
    const later = new Date(Date.now() + (unwrittenSeconds + 60) * 1000)
    await clearUnwritten(cabinet, async () => ({ owner, records: [record] }), later)
    await clearUnwritten(cabinet, async () => null, later)
    expect(await readAs(owner, start)).toEqual({ file: true, boxes: 1, grants: 0 })
  })

  test("error: nothing is concluded while the chain does not answer", async () => {
    const later = new Date(Date.now() + (unwrittenSeconds + 60) * 1000)
    const silent = () => Promise.reject(new ChainUnavailableRefusal())
    await expect(clearUnwritten(cabinet, silent, later)).rejects.toThrow(ChainUnavailableRefusal)
    expect((await readAs(owner, start)).boxes).toBe(1)
  })
})
