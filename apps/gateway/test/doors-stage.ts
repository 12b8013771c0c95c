import {
  appendRecordSync,
  certifyKeySync,
  createRecord,
  listVehicleCall,
  type RecordInput,
  registerVehicleSync,
  signRecord,
  toUnsignedRecord,
  type WriteClient,
  withSignatures,
} from "@urcar/sdk"
import { createGatewayClient } from "@urcar/sdk/gateway-client"
import {
  deriveEncryptionKey,
  encryptFile,
  grantPart,
  saltFields,
  sealPart,
  signCarGrant,
  wrapKey,
} from "@urcar/sdk/seal"
import { manufactureInput, openRegister, readingInput } from "@urcar/sdk/testing"
import { afterAll, inject } from "vitest"
import { serveGateway } from "./serve-gateway.ts"
import { openTrade, toEnvelope } from "./sign-trade.ts"

/*
 * The stage of `doors.test.ts`: everybody who may come to a gateway, and what stands behind its doors.
 */
const chainUrl = inject("chainUrl")
const register = await openRegister(chainUrl, "FI")
export const maker = await register.business("doors maker", "manufacturer")
const trade = await openTrade(chainUrl, "HU")

/** Everybody who may come to a door with a signature; `nobody` comes without one. */
export const signers = {
  author: await register.business("doors author", "workshop"),
  workshop: await register.business("doors workshop", "workshop"),
  insurer: await register.business("doors insurer", "insurer"),
  owner: await register.person("doors owner"),
  department: register.department,
  police: register.police,
  operator: await register.person("doors operator"),
  stranger: await register.person("doors stranger"),
}
export const callers = ["nobody", ...Object.keys(signers)]
export const writers = ["author", "workshop", "insurer", "department", "police"]

await certifyKeySync(register.police, { key: signers.owner.account.address })
export const OPERATORS = signers.operator.account.address
export const { url } = await serveGateway(chainUrl, { OPERATORS }, afterAll)
export const gateway = createGatewayClient(url)
export const { recipient } = await deriveEncryptionKey(signers.owner)
const text = (words: string) => new TextEncoder().encode(words)
export const pictureOf = (words: string) => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...text(words)])
export const freshPaper = () => encryptFile(text("A paper"), [recipient])

// A vehicle of the owner's, with a sealed part, a paper and a picture of the author's.
export const vin = register.nextVin()
const birth = createRecord(manufactureInput(vin))
await registerVehicleSync(maker, { record: birth, owner: signers.owner.account.address })
export const sealed = await sealPart(saltFields({ invoiceNumber: "2026-0815" }))
const box = { account: signers.author.account.address, box: await wrapKey(sealed.key, recipient) }
export const deposit = { vin, root: sealed.root, file: sealed.file, boxes: [box] }
await gateway.depositSealed(signers.author, deposit)
const sealing = createRecord({ ...readingInput(vin, 1), sealedRoot: sealed.root })
await appendRecordSync(signers.author, { record: sealing })
export const part = { vin, sequence: 2 }
export const paper = await gateway.putFile(signers.author, await freshPaper())
export const picture = pictureOf("of the author")
export const root = await gateway.putEvidence(signers.author, [picture])

let km = 1
const signInput = async (by: WriteClient, input: RecordInput) => {
  const unsigned = toUnsignedRecord(createRecord(input), { author: by.account.address })
  return withSignatures(unsigned, [await signRecord(by, unsigned)])
}
export const signReading = (by: WriteClient) => signInput(by, readingInput(vin, ++km))
export const signRepair = (by: WriteClient) => {
  const repair: RecordInput<"repair"> = {
    ...{ vin, kind: "repair", occurredAt: "2024-06-01", odometer: { value: ++km, unit: "km" } },
    payload: { v: 1, cause: "wear", parts: [{ part: "brakes", damage: "worn", work: "replaced-new" }] },
  }
  return signInput(by, repair)
}

export const grantBy = async (by: WriteClient) =>
  grantPart(by, {
    ...{ ...part, grantee: signers.workshop.account.address, recipient, key: sealed.key },
    expiresAt: Math.floor(Date.now() / 1000) + 3_600,
  })
export const carGrantBy = (by: WriteClient) =>
  signCarGrant(by, {
    ...{ vin, grantee: signers.insurer.account.address },
    expiresAt: Math.floor(Date.now() / 1000) + 3_600,
  })
const { terms, signature } = await trade.offer()
export const listing = toEnvelope(listVehicleCall({ terms, signature, disclosure: "{}" }))
