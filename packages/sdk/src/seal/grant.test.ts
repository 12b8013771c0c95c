import { beforeAll, describe, expect, test } from "vitest"
import { createWriteClient } from "../chain/clients.ts"
import { getDomain } from "../chain/deployment.ts"
import { actor } from "../testing/actors.ts"
import { decryptFile } from "./decrypt-file.ts"
import { discloseField, verifyDisclosure } from "./disclosure.ts"
import { deriveEncryptionKey, type EncryptionKey } from "./encryption-key.ts"
import { erasePart } from "./erase.ts"
import { NotRecipientError, SealBrokenError } from "./errors.ts"
import { type GrantedBox, grantField, grantPart, openGrant, parseGrant } from "./grant.ts"
import {
  GrantExpiredError,
  GrantForgedError,
  SealedFormatError,
  SealedMismatchError,
} from "./sealed-errors.ts"
import { openPart, type SealedFile, sealPart, unwrapKey, wrapKey } from "./sealed-file.ts"
import { saltFields } from "./sealed-part.ts"

const client = (part: string) => createWriteClient(actor("DE", part), "http://127.0.0.1:1")
const [owner, buyer, stranger] = [client("owner"), client("buyer"), client("stranger")]
const domain = getDomain(31_337)
const vin = "WVWZZZ1JZXW000001"
const [issuedAt, expiresAt] = [1_800_000_000, 1_800_086_400]
const values = { invoice: "R-2026-000481", phone: "+49 30 1234567" }
const part = saltFields(values)

let sealed: SealedFile
let keys: { owner: EncryptionKey; buyer: EncryptionKey; stranger: EncryptionKey }
const grantee = buyer.account.address
const terms = () => ({ vin, sequence: 4, grantee, recipient: keys.buyer.recipient, issuedAt, expiresAt })
const wholePart = () => grantPart(owner, { ...terms(), key: sealed.key })

beforeAll(async () => {
  sealed = await sealPart(part)
  keys = {
    owner: await deriveEncryptionKey(owner),
    buyer: await deriveEncryptionKey(buyer),
    stranger: await deriveEncryptionKey(stranger),
  }
})

const open = (granted: GrantedBox, reader: EncryptionKey, now = issuedAt) =>
  openGrant(granted, { identity: reader.identity, domain, now })

describe("sealPart", () => {
  test("default: the owner keeps a box and opens the part again", async () => {
    const box = await wrapKey(sealed.key, keys.owner.recipient)
    const key = await unwrapKey(box, keys.owner.identity)
    expect(await openPart(sealed.file, key, sealed.root)).toEqual(part)
    await expect(unwrapKey(box, keys.stranger.identity)).rejects.toThrow(NotRecipientError)
  })

  test("error: SealedMismatchError for another file, and for a record that committed to something else", async () => {
    const other = await sealPart(saltFields(values))
    await expect(openPart(other.file, sealed.key, sealed.root)).rejects.toThrow(SealedMismatchError)
    await expect(openPart(sealed.file, sealed.key, other.root)).rejects.toThrow(SealedMismatchError)
  })

  test("error: no byte of the file can be changed", async () => {
    for (const place of [0, 60, 200, sealed.file.length - 1]) {
      const file = sealed.file.slice()
      file[place] = (file[place] ?? 0) ^ 1
      await expect(openPart(file, sealed.key, sealed.root)).rejects.toThrow(SealedMismatchError)
    }
  })
})

describe("grantPart", () => {
  test("default: the buyer reads the part", async () => {
    const opened = await open(await wholePart(), keys.buyer)
    if (opened.scope !== "part") throw new Error("a part was granted")
    expect(await openPart(sealed.file, opened.key, sealed.root)).toEqual(part)
  })

  test("error: GrantExpiredError after its last second", async () => {
    const granted = await wholePart()
    await expect(open(granted, keys.buyer, expiresAt)).resolves.toMatchObject({ scope: "part" })
    await expect(open(granted, keys.buyer, expiresAt + 1)).rejects.toThrow(GrantExpiredError)
  })

  test("error: NotRecipientError for a stranger", async () => {
    await expect(open(await wholePart(), keys.stranger)).rejects.toThrow(NotRecipientError)
  })

  test("error: GrantForgedError for a longer term, another reader, another box, another signer", async () => {
    const { grant, box } = await wholePart()
    const other = await wholePart()
    const forgeries: GrantedBox[] = [
      { box, grant: { ...grant, expiresAt: expiresAt + 1 } },
      { box, grant: { ...grant, grantee: stranger.account.address } },
      { box, grant: { ...grant, grantor: stranger.account.address } },
      { box, grant: { ...grant, sequence: 5 } },
      { box, grant: { ...grant, signature: "0x" } },
      { box: other.box, grant },
    ]
    for (const forgery of forgeries) await expect(open(forgery, keys.buyer)).rejects.toThrow(GrantForgedError)
  })
})

describe("grantField", () => {
  test("default: the buyer reads one field, proven, and nothing else", async () => {
    const granted = await grantField(owner, { ...terms(), disclosure: discloseField(part, "invoice") })
    const opened = await open(granted, keys.buyer)
    if (opened.scope !== "field") throw new Error("a field was granted")
    expect(verifyDisclosure(opened.disclosure, sealed.root)).toMatchObject({ value: values.invoice })
    const plain = new TextDecoder().decode(await decryptFile(granted.box, keys.buyer.identity))
    expect(plain).not.toContain("1234567")
    await expect(unwrapKey(granted.box, keys.buyer.identity)).rejects.toThrow(SealedFormatError)
  })
})

describe("parseGrant", () => {
  test("default", async () => {
    const { grant } = await wholePart()
    expect(parseGrant(JSON.parse(JSON.stringify(grant)))).toEqual(grant)
  })

  test("error: SealedFormatError", async () => {
    const { grant } = await wholePart()
    const { scope: _, ...rest } = grant
    for (const value of [
      null,
      [],
      rest,
      { ...grant, vin: "x" },
      { ...grant, expiresAt: "1" },
      { ...grant, more: 1 },
    ])
      expect(() => parseGrant(value)).toThrow(SealedFormatError)
  })
})

describe("erasePart", () => {
  test("default: what is left, with the file from a backup, opens for nobody", async () => {
    const granted = await wholePart()
    const backup = sealed.file.slice()
    const kept = { root: sealed.root, fileHash: sealed.fileHash, file: sealed.file.slice(), boxes: [granted] }
    const erased = erasePart(kept, issuedAt)
    expect(erased).toEqual({
      root: sealed.root,
      fileHash: sealed.fileHash,
      grants: [granted.grant],
      erasedAt: issuedAt,
    })
    expect(JSON.stringify(erased)).not.toContain("AGE-SECRET-KEY")
    expect(kept.file.every((byte) => byte === 0) && granted.box.every((byte) => byte === 0)).toBe(true)
    for (const { identity } of Object.values(keys)) {
      await expect(decryptFile(backup, identity)).rejects.toThrow(NotRecipientError)
      await expect(open(granted, { identity, recipient: "" })).rejects.toThrow(GrantForgedError)
    }
    await expect(openPart(kept.file, sealed.key, sealed.root)).rejects.toThrow(SealedMismatchError)
  })

  test("error: SealBrokenError for a box that was cut", async () => {
    const box = await wrapKey(sealed.key, keys.buyer.recipient)
    await expect(unwrapKey(box.slice(0, -1), keys.buyer.identity)).rejects.toThrow(SealBrokenError)
  })
})
