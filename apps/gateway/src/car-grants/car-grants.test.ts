import { readdir } from "node:fs/promises"
import { join } from "node:path"
import {
  appendRecordSync,
  buyVehicleSync,
  createRecord,
  getDomain,
  reinstateLicenceSync,
  suspendLicenceSync,
  type WriteClient,
} from "@urcar/sdk"
import { createGatewayClient, GatewayRefusedError } from "@urcar/sdk/gateway-client"
import {
  deriveEncryptionKey,
  grantPart,
  saltFields,
  sealPart,
  signCarGrant,
  verifyCarGrant,
  wrapKey,
} from "@urcar/sdk/seal"
import { readingInput } from "@urcar/sdk/testing"
import { afterAll, describe, expect, inject, test } from "vitest"
import { serveGateway } from "../../test/serve-gateway.ts"
import { openTrade } from "../../test/sign-trade.ts"

const chainUrl = inject("chainUrl")
const trade = await openTrade(chainUrl, "RO")
const { register, buyer } = trade
const owner = trade.seller
const insurer = await register.business("granted insurer", "insurer")
const rival = await register.business("other insurer", "insurer")
const workshop = await register.business("granted workshop", "workshop")
const stranger = await register.person("granted stranger")
const { url, folder } = await serveGateway(chainUrl, {}, afterAll)
const gateway = createGatewayClient(url)
const domain = getDomain(31_337)
const [ownerKey, insurerKey] = [await deriveEncryptionKey(owner), await deriveEncryptionKey(insurer)]
const now = () => Math.floor(Date.now() / 1000)
const grantee = insurer.account.address

async function refusalOf(act: Promise<unknown>): Promise<unknown> {
  const error = await act.catch((cause: unknown) => cause)
  return error instanceof GatewayRefusedError ? error.values.code : error
}

const listsOf = async (client: WriteClient) => gateway.listCarGrants(await gateway.authoriseCarGrants(client))

/** What an account is told of a car: why it ended, or `running`; nothing where it is told nothing. */
async function told(client: WriteClient, vin: string, which: "received" | "given" = "received") {
  const lists = await listsOf(client)
  return lists[which].filter(({ grant }) => grant.vin === vin).map(({ end }) => end ?? "running")
}

async function grantedCar(hours = 1) {
  const offer = await trade.offer()
  const { vin } = offer.terms
  const grant = await signCarGrant(owner, { vin, grantee, expiresAt: now() + hours * 3600 })
  await gateway.grantCar(grant)
  return { vin, offer, grant }
}

/** Seals a number of a car's second record, and lets the insurer read it. */
async function grantedPart(vin: string) {
  const sealed = await sealPart(saltFields({ invoiceNumber: "2026-0815" }))
  const box = { account: owner.account.address, box: await wrapKey(sealed.key, ownerKey.recipient) }
  await gateway.depositSealed(workshop, { vin, root: sealed.root, file: sealed.file, boxes: [box] })
  const record = createRecord({ ...readingInput(vin, 10), sealedRoot: sealed.root })
  await appendRecordSync(workshop, { record })
  const granted = await grantPart(owner, {
    ...{ vin, sequence: 2, grantee, recipient: insurerKey.recipient, key: sealed.key },
    expiresAt: now() + 3600,
  })
  await gateway.grantSealed(granted)
  return granted
}

const readAs = async (client: WriteClient, vin: string) => {
  const [part] = await gateway.readSealed(vin, await gateway.authoriseSealedRead(client, vin))
  return part
}

describe("cars granted to an insurer", () => {
  test("default: the insurer is told the car, its owner, the end and the sealed parts; the owner who was told when", async () => {
    const { vin, grant } = await grantedCar()
    const { grant: part } = await grantedPart(vin)
    expect((await listsOf(owner)).given.find((one) => one.grant.vin === vin)?.readAt).toBeNull()
    const found = (await listsOf(insurer)).received.find((one) => one.grant.vin === vin)
    if (found === undefined) throw new Error("the car is listed")
    const lower = { grantor: grant.grantor.toLowerCase(), grantee: grant.grantee.toLowerCase() }
    expect(found.grant).toEqual({ ...grant, ...lower })
    expect(await verifyCarGrant(found.grant, domain, now())).toBe(found.grant)
    expect(found.parts).toEqual([{ sequence: 2, scope: "part", expiresAt: part.expiresAt }])
    expect([found.end, found.endedAt]).toEqual([null, null])
    const given = (await listsOf(owner)).given.find((one) => one.grant.vin === vin)
    expect(given?.readAt).toBeGreaterThan(now() - 60)
  })

  test("behavior: another insurer, a stranger and authorities are told nothing of it, and read none of its parts", async () => {
    const { vin } = await grantedCar()
    await grantedPart(vin)
    for (const other of [rival, stranger, workshop, register.department, register.police]) {
      expect(await told(other, vin)).toEqual([])
      expect(await told(other, vin, "given")).toEqual([])
      expect((await readAs(other, vin))?.boxes).toEqual([])
    }
    expect(await refusalOf(gateway.listCarGrants(""))).toBe("authorisation-missing")
    const reading = await gateway.authoriseCarGrants(insurer)
    const asRival = reading.replace(insurer.account.address, rival.account.address)
    expect(await refusalOf(gateway.listCarGrants(asRival))).toBe("authorisation-forged")
  })

  test("behavior: withdrawn by its owner alone, it is gone, its sealed parts with it, and never comes back", async () => {
    const { vin, grant } = await grantedCar()
    const part = await grantedPart(vin)
    const names = async () => (await readdir(join(folder, "boxes"), { recursive: true })).join(" ")
    expect(await names()).toContain(part.grant.box.slice(4))
    for (const other of [rival, stranger, insurer])
      expect(await refusalOf(gateway.withdrawCar(other, { vin, grantee }))).toBe("car-grant-unknown")
    expect(await told(insurer, vin)).toEqual(["running"])
    expect((await readAs(insurer, vin))?.boxes).toHaveLength(1)
    await gateway.withdrawCar(owner, { vin, grantee })
    await gateway.withdrawCar(owner, { vin, grantee })
    await gateway.grantCar(grant)
    await gateway.grantSealed(part)
    const [entry] = (await listsOf(insurer)).received.filter((one) => one.grant.vin === vin)
    expect([entry?.end, entry?.parts]).toEqual(["withdrawn", []])
    expect(await readAs(insurer, vin)).toMatchObject({ file: null, boxes: [] })
    expect(await names()).not.toContain(part.grant.box.slice(4))
    const audit = (await readAs(owner, vin))?.grants ?? []
    expect(audit.map(({ withdrawnAt }) => withdrawnAt !== null)).toEqual([true])
    expect(await told(owner, vin, "given")).toEqual(["withdrawn"])
  })

  test("behavior: withdrawing ends the owner's own grants of that car to that insurer only", async () => {
    const { vin } = await grantedCar()
    const { vin: other } = await grantedCar()
    await grantedPart(vin)
    await grantedPart(other)
    await gateway.withdrawCar(owner, { vin, grantee })
    expect((await readAs(insurer, other))?.boxes).toHaveLength(1)
    expect(await told(insurer, other)).toEqual(["running"])
    expect((await readAs(owner, vin))?.boxes).toHaveLength(1)
  })

  test("behavior: sold, the car is on the insurer's list no more, and the seller can grant it no more", async () => {
    const { vin, offer } = await grantedCar()
    await buyVehicleSync(buyer, offer)
    expect(await told(insurer, vin)).toEqual(["not-owner"])
    const again = await signCarGrant(owner, { vin, grantee, expiresAt: now() + 60 })
    expect(await refusalOf(gateway.grantCar(again))).toBe("not-owner")
    await gateway.grantCar(await signCarGrant(buyer, { vin, grantee, expiresAt: now() + 60 }))
    expect((await told(insurer, vin)).toSorted()).toEqual(["not-owner", "running"])
  })

  test("behavior: an insurer whose licence does not stand is told nothing meanwhile", async () => {
    const { vin } = await grantedCar()
    await suspendLicenceSync(register.department, { account: grantee })
    expect(await told(insurer, vin)).toEqual(["not-insurer"])
    await reinstateLicenceSync(register.department, { account: grantee })
    expect(await told(insurer, vin)).toEqual(["running"])
  })

  test("error: nobody grants another's car, to no insurer, for long, backwards, or by another's signature", async () => {
    const { vin } = (await trade.offer()).terms
    const base = { vin, grantee, expiresAt: now() + 60 }
    const refusal = async (client: WriteClient, change = {}) =>
      refusalOf(gateway.grantCar(await signCarGrant(client, { ...base, ...change })))
    expect(await refusal(stranger)).toBe("not-owner")
    expect(await refusal(insurer)).toBe("not-owner")
    expect(await refusal(owner, { vin: register.nextVin() })).toBe("not-owner")
    expect(await refusal(owner, { grantee: workshop.account.address })).toBe("not-insurer")
    expect(await refusal(owner, { expiresAt: now() + 400 * 86_400 })).toBe("car-grant-refused")
    expect(await refusal(owner, { issuedAt: now() - 1000 })).toBe("car-grant-refused")
    expect(await refusal(owner, { issuedAt: now() - 100, expiresAt: now() - 50 })).toBe("car-grant-refused")
    const good = await signCarGrant(owner, base)
    for (const change of [{ grantee: rival.account.address }, { expiresAt: now() + 3600 }])
      expect(await refusalOf(gateway.grantCar({ ...good, ...change }))).toBe("car-grant-refused")
    expect(await told(insurer, vin)).toEqual([])
  })
})
