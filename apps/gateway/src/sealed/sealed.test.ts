import { readdir } from "node:fs/promises"
import { join } from "node:path"
import {
  appendRecordSync,
  certifyKeySync,
  createRecord,
  getDomain,
  registerVehicleSync,
  type WriteClient,
} from "@urcar/sdk"
import { createGatewayClient, GatewayRefusedError, type KeptSealedPart } from "@urcar/sdk/gateway-client"
import {
  deriveEncryptionKey,
  discloseField,
  type EncryptionKey,
  grantField,
  grantPart,
  openGrant,
  openPart,
  saltFields,
  sealPart,
  signKeyStatement,
  signSealRequest,
  unwrapKey,
  verifyDisclosure,
  wrapKey,
} from "@urcar/sdk/seal"
import { manufactureInput, openRegister, readingInput } from "@urcar/sdk/testing"
import { afterAll, describe, expect, inject, test } from "vitest"
import { serveGateway } from "../../test/serve-gateway.ts"

const chainUrl = inject("chainUrl")
const register = await openRegister(chainUrl, "EE")
const owner = await register.business("sealed owner", "manufacturer")
const workshop = await register.business("sealed workshop", "workshop")
const dealer = await register.business("sealed dealer", "dealer")
const buyer = await register.person("sealed buyer")
const stranger = await register.person("sealed stranger")
await certifyKeySync(register.police, { key: buyer.account.address })
const { url, folder } = await serveGateway(chainUrl, {}, afterAll)
const gateway = createGatewayClient(url)
const domain = getDomain(31_337)
const keys = new Map<WriteClient, EncryptionKey>()
for (const one of [owner, workshop, buyer]) keys.set(one, await deriveEncryptionKey(one))
const now = () => Math.floor(Date.now() / 1000)

function keyOf(client: WriteClient): EncryptionKey {
  const key = keys.get(client)
  if (key === undefined) throw new Error("this one reads nothing")
  return key
}

async function refusalOf(act: Promise<unknown>): Promise<unknown> {
  const error = await act.catch((cause: unknown) => cause)
  return error instanceof GatewayRefusedError ? error.values.code : error
}

async function readAs(client: WriteClient, vin: string): Promise<KeptSealedPart> {
  const [part] = await gateway.readSealed(vin, await gateway.authoriseSealedRead(client, vin))
  if (part === undefined) throw new Error("nothing is kept of this vehicle")
  return part
}

/** A vehicle whose second record, by the workshop, seals an invoice number and remarks. */
async function sealRecord() {
  const vin = register.nextVin()
  const birth = createRecord(manufactureInput(vin))
  await registerVehicleSync(owner, { record: birth, owner: owner.account.address })
  const part = saltFields({ invoiceNumber: "2026-0815", remarks: "Paid in cash" })
  const sealed = await sealPart(part)
  const boxFor = async (client: WriteClient) => ({
    account: client.account.address,
    box: await wrapKey(sealed.key, keyOf(client).recipient),
  })
  const boxes = [await boxFor(workshop), await boxFor(owner)]
  const deposit = { vin, root: sealed.root, file: sealed.file, boxes }
  await gateway.depositSealed(workshop, deposit)
  const record = createRecord({ ...readingInput(vin, 10), sealedRoot: sealed.root })
  await appendRecordSync(workshop, { record })
  return { vin, part, sealed, deposit, of: { vin, sequence: 2 } }
}

async function openAs(client: WriteClient, vin: string) {
  const { file, boxes, root } = await readAs(client, vin)
  const [{ box } = { box: new Uint8Array() }] = boxes
  if (file === null) throw new Error("no file was handed out")
  return openPart(file, await unwrapKey(box, keyOf(client).identity), root)
}

describe("sealed parts", () => {
  test("default: author and owner read; the buyer asks, is granted one field, and reads that one", async () => {
    const { vin, part, of } = await sealRecord()
    expect(await openAs(workshop, vin)).toEqual(part)
    expect(await openAs(owner, vin)).toEqual(part)
    await gateway.publishKey(await signKeyStatement(buyer, { recipient: keyOf(buyer).recipient }))
    await gateway.requestSealed(await signSealRequest(buyer, of))
    const [request] = (await readAs(owner, vin)).requests
    expect(request?.asker).toBe(buyer.account.address.toLowerCase())
    const published = await gateway.getKey(buyer.account.address, domain)
    await gateway.grantSealed(
      await grantField(owner, {
        ...of,
        grantee: buyer.account.address,
        recipient: published?.recipient ?? "",
        expiresAt: now() + 3600,
        disclosure: discloseField(part, "invoiceNumber"),
      }),
    )
    const read = await readAs(buyer, vin)
    expect([read.file, read.requests, read.boxes.length]).toEqual([null, [], 1])
    const [handed] = read.boxes
    if (!handed?.grant) throw new Error("a grant came with the box")
    const opened = await openGrant(
      { grant: handed.grant, box: handed.box },
      { identity: keyOf(buyer).identity, domain, now: now() },
    )
    if (opened.scope !== "field") throw new Error("one field was granted")
    expect(verifyDisclosure(opened.disclosure, read.root).value).toBe("2026-0815")
    const { grants, requests } = await readAs(owner, vin)
    expect(grants.map(({ grant, readAt }) => [grant.grantee, readAt !== null])).toEqual([
      [buyer.account.address, true],
    ])
    expect(requests).toEqual([])
  })

  test("behavior: stranger and other dealer get nothing but that there is something", async () => {
    const { vin, sealed, of } = await sealRecord()
    await gateway.grantSealed(
      await grantPart(workshop, {
        ...of,
        grantee: buyer.account.address,
        recipient: keyOf(buyer).recipient,
        expiresAt: now() + 3600,
        key: sealed.key,
      }),
    )
    expect((await readAs(buyer, vin)).file).toEqual(new Uint8Array(sealed.file))
    for (const other of [stranger, dealer, register.department, register.police]) {
      const { file, boxes, grants, requests, root } = await readAs(other, vin)
      expect({ file, boxes, grants, requests }).toEqual({ file: null, boxes: [], grants: [], requests: [] })
      expect(root).toBe(sealed.root)
    }
    expect((await fetch(`${url}/sealed/${vin}`)).status).toBe(401)
    expect((await fetch(`${url}/files/${sealed.fileHash}`)).status).toBe(404)
  })

  test("behavior: only author and owner grant and erase; nobody grants for long, backwards or for another record", async () => {
    const { vin, sealed, of } = await sealRecord()
    const base = {
      ...of,
      grantee: buyer.account.address,
      recipient: keyOf(buyer).recipient,
      expiresAt: now() + 60,
      key: sealed.key,
    }
    expect(await refusalOf(gateway.grantSealed(await grantPart(dealer, base)))).toBe("sealed-not-yours")
    expect(await refusalOf(gateway.eraseSealed(dealer, of))).toBe("sealed-not-yours")
    const refused = [
      { expiresAt: now() + 400 * 86_400 },
      { issuedAt: now() - 1000 },
      { issuedAt: now() - 100, expiresAt: now() - 50 },
    ]
    for (const change of refused)
      expect(await refusalOf(gateway.grantSealed(await grantPart(owner, { ...base, ...change })))).toBe(
        "grant-refused",
      )
    const good = await grantPart(owner, base)
    const forged = { ...good, grant: { ...good.grant, grantee: dealer.account.address } }
    expect(await refusalOf(gateway.grantSealed(forged))).toBe("grant-refused")
    expect(await refusalOf(gateway.grantSealed({ ...good, box: sealed.file }))).toBe("grant-refused")
    const elsewhere = await grantPart(owner, { ...base, sequence: 1 })
    expect(await refusalOf(gateway.grantSealed(elsewhere))).toBe("sealed-unknown")
    expect((await readAs(owner, vin)).grants).toEqual([])
  })

  test("behavior: erased by the owner, it is gone for everybody and never comes back; the grants stay listed", async () => {
    const { vin, sealed, deposit, of } = await sealRecord()
    const names = async () =>
      (await Promise.all(["files", "boxes"].map((part) => readdir(join(folder, part), { recursive: true }))))
        .flat()
        .map((name) => name.replaceAll("/", ""))
    await gateway.grantSealed(
      await grantPart(owner, {
        ...of,
        grantee: buyer.account.address,
        recipient: keyOf(buyer).recipient,
        expiresAt: now() + 3600,
        key: sealed.key,
      }),
    )
    expect(await names()).toContain(sealed.fileHash.slice(2))
    const before = (await names()).length
    await gateway.eraseSealed(owner, of)
    await gateway.eraseSealed(owner, of)
    expect(await names()).not.toContain(sealed.fileHash.slice(2))
    expect((await names()).filter((name) => name.length === 64).length).toBeLessThan(before)
    for (const one of [owner, workshop, buyer]) {
      const { file, boxes, erasedAt } = await readAs(one, vin)
      expect([file, boxes, erasedAt !== null]).toEqual([null, [], true])
    }
    expect((await readAs(owner, vin)).grants).toHaveLength(1)
    expect(await refusalOf(gateway.depositSealed(workshop, deposit))).toBe("sealed-erased")
    expect(await refusalOf(gateway.requestSealed(await signSealRequest(buyer, of)))).toBe("sealed-erased")
  })

  test("behavior: who deposits somebody else's root takes nobody's place", async () => {
    const { vin, sealed, deposit } = await sealRecord()
    await gateway.depositSealed(dealer, { ...deposit, boxes: deposit.boxes.slice(0, 1) })
    expect((await readAs(dealer, vin)).boxes).toEqual([])
    expect((await readAs(owner, vin)).root).toBe(sealed.root)
    expect((await readAs(owner, vin)).boxes).toHaveLength(1)
  })

  test("error: strangers deposit and ask nothing; what is not encrypted for one reader is not kept", async () => {
    const { deposit, of, sealed } = await sealRecord()
    expect(await refusalOf(gateway.depositSealed(stranger, deposit))).toBe("not-known-to-register")
    expect(await refusalOf(gateway.requestSealed(await signSealRequest(stranger, of)))).toBe(
      "not-known-to-register",
    )
    const open = new TextEncoder().encode("2026-0815")
    expect(await refusalOf(gateway.depositSealed(workshop, { ...deposit, file: open }))).toBe("sealed-body")
    const request = await signSealRequest(buyer, of)
    const asDealer = { ...request, asker: dealer.account.address }
    expect(await refusalOf(gateway.requestSealed(asDealer))).toBe("request-forged")
    expect(await refusalOf(gateway.requestSealed({ ...request, sequence: 1 }))).toBe("request-forged")
    const reading = await gateway.authoriseSealedRead(owner, of.vin)
    expect(await refusalOf(gateway.readSealed(register.nextVin(), reading))).toBe("authorisation-forged")
    expect(sealed.root).not.toBe(sealed.fileHash)
  })
})
