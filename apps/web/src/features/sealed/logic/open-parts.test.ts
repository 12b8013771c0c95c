import type { KeptSealedPart } from "@urcar/sdk/gateway-client"
import {
  encryptFile,
  encryptionKeyFromSignature,
  encryptionKeyTypedData,
  hashFile,
  type SignedGrant,
  saltFields,
  sealPart,
  wrapKey,
} from "@urcar/sdk/seal"
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts"
import { expect, test } from "vitest"
import { openParts } from "./open-parts.ts"

const author = "0x00000000000000000000000000000000000000a1"
const domain = { chainId: 31_337, registry: author } as const
const now = 1_800_000_000

/** The key pair of somebody new. */
async function makeKey() {
  const account = privateKeyToAccount(generatePrivateKey())
  const signature = await account.signTypedData(encryptionKeyTypedData(account.address, domain))
  return encryptionKeyFromSignature(signature, account.address, domain)
}

const { identity, recipient } = await makeKey()
const part = saltFields({ invoiceNumber: "2026-0815", remarks: "Paid" })
const sealed = await sealPart(part)
const records = new Map([
  [2, { sequence: 2, sealedRoot: sealed.root, author, kind: "repair", occurredAt: now } as const],
])
const kept = async (change: Partial<KeptSealedPart> = {}): Promise<KeptSealedPart> => ({
  ...{ sequence: 2, root: sealed.root, author, erasedAt: null, file: sealed.file },
  ...{ boxes: [{ box: await wrapKey(sealed.key, recipient), grant: null }], grants: [], requests: [] },
  ...change,
})
const openOne = async (one: KeptSealedPart, secret: string | undefined = identity) =>
  (await openParts([one], records, { identity: secret, domain, now }))[0]?.opening

test("default: what was wrapped for the reader opens, proven against the chain's record", async () => {
  expect(await openOne(await kept())).toEqual({ status: "whole", part, key: sealed.key })
})

test("behavior: without a box or a key nothing opens, and nothing fails", async () => {
  expect(await openOne(await kept({ boxes: [] }))).toEqual({ status: "closed" })
  expect(await openParts([await kept()], records, { identity: undefined, domain, now })).toMatchObject([
    { opening: { status: "locked" } },
  ])
})

test("error: another part under the record's name is never shown, whatever root the keeper says", async () => {
  const other = await sealPart(saltFields({ invoiceNumber: "2026-9999" }))
  const lie = await kept({
    ...{ root: other.root, file: other.file },
    boxes: [{ box: await wrapKey(other.key, recipient), grant: null }],
  })
  const opening = await openOne(lie)
  expect(opening?.status === "failed" && opening.error.name).toBe("SealedMismatchError")
  expect(await openOne({ ...lie, sequence: 3 })).toBeUndefined()
})

test("error: a grant nobody signed, and a box for somebody else", async () => {
  const box = await encryptFile(new TextEncoder().encode("{}"), [recipient])
  const grant: SignedGrant = {
    ...{ vin: "WVWZZZ1JZXW000001", sequence: 2, scope: "field", grantor: author, grantee: author },
    ...{ box: hashFile(box), issuedAt: now, expiresAt: now + 60, signature: `0x${"11".repeat(65)}` },
  }
  const forged = await openOne(await kept({ boxes: [{ box, grant }] }))
  expect(forged?.status === "failed" && forged.error.name).toBe("GrantForgedError")
  const stranger = await openOne(await kept(), (await makeKey()).identity)
  expect(stranger?.status === "failed" && stranger.error.name).toBe("NotRecipientError")
})
