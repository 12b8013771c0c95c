import { DataIntegrityProof } from "@digitalbazaar/data-integrity"
import * as Ed25519Multikey from "@digitalbazaar/ed25519-multikey"
import { createVerifyCryptosuite } from "@digitalbazaar/eddsa-jcs-2022-cryptosuite"
import { defaultDocumentLoader, verifyCredential } from "@digitalbazaar/vc"
import { describe, expect, test } from "vitest"
import { measureCoverage } from "../coverage-meter/index.ts"
import { samples } from "../kinds/samples.ts"
import { encodePayload } from "../payload/payload.ts"
import { type CredentialKey, issueCredential } from "./credential.ts"
import { CredentialKeyError } from "./errors.ts"
import { euCodes, toEuCodes } from "./eu-codes.ts"
import { toJsonLd } from "./json-ld.ts"
import type { VehicleStatement } from "./statement.ts"

const time = 1_800_000_000
const reading = { hasReading: true, isByOwner: false, occurredAt: time } as const
const statement: VehicleStatement = {
  vin: "TMBJJ7NX5MY000001",
  plate: "DE BXY1234",
  status: "active",
  country: "DE",
  first: { kind: "manufacture", payload: encodePayload(samples.manufacture) },
  acceptedKm: 48_211,
  verdict: "LOGICAL",
  reason: "RISING",
  coverage: measureCoverage([{ ...reading, kind: "inspection", roles: ["inspection-station"] }], time),
  head: `0x${"ab".repeat(27)}`,
  recordCount: 7,
  block: 123,
  time,
}
const nothing: VehicleStatement = {
  ...{ ...statement, plate: null, first: null, acceptedKm: null, verdict: "NO_JUDGEMENT" },
  coverage: measureCoverage([], time),
}

describe("toJsonLd", () => {
  test("default: a schema.org/Car", () => {
    expect(toJsonLd(statement)).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Car",
      vehicleIdentificationNumber: statement.vin,
      brand: { "@type": "Brand", name: "Škoda" },
      model: "Octavia Combi",
      vehicleModelDate: "2021",
      vehicleEngine: { enginePower: { value: 110, unitCode: "KWT" }, engineDisplacement: { value: 1498 } },
      mileageFromOdometer: { "@type": "QuantitativeValue", value: 48_211, unitCode: "KMT" },
      productionDate: "2021-03-15",
    })
  })

  test("behavior: what nobody stated is no member, and is named", () => {
    const document = JSON.stringify(toJsonLd(nothing))
    for (const member of ["brand", "mileageFromOdometer", "identifier", "vehicleEngine"])
      expect(document).not.toContain(`"${member}"`)
    expect(document).toContain("origin inspection service damage insurance recall lien theft")
    expect(JSON.stringify(toJsonLd(statement))).toContain("origin service damage insurance recall lien theft")
  })

  test("behavior: a first record of no published form states nothing", () => {
    const odd = { ...statement, first: { kind: "manufacture", payload: '{"make":"X","v":1}' } }
    expect(JSON.stringify(toJsonLd(odd))).not.toContain('"brand"')
  })
})

describe("toEuCodes", () => {
  test("default: every code the register knows, null for what is not stated", () => {
    const certificate = toEuCodes(statement)
    expect(Object.keys(certificate).sort()).toEqual(Object.keys(euCodes).sort())
    expect(certificate).toMatchObject({
      ...{ A: "DE BXY1234", B: null, "D.1": "Škoda", "D.3": "Octavia Combi", E: statement.vin },
      ...{ "F.1": 1868, G: 1368, J: "M1", "P.1": 1498, "P.2": 110, "P.3": "petrol", "V.7": 128 },
    })
    expect(Object.values(toEuCodes(nothing)).filter((value) => value !== null)).toEqual([statement.vin])
  })
})

describe("issueCredential", () => {
  const create = async (): Promise<CredentialKey> => {
    const pair = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"])
    if (!("privateKey" in pair)) throw new Error("no key pair")
    return pair
  }

  /** The check of a library that is not ours: document model, contexts and proof. */
  async function verify(credential: Record<string, unknown>): Promise<boolean> {
    const suite = new DataIntegrityProof({ cryptosuite: createVerifyCryptosuite() })
    const documentLoader = async (url: string) => {
      if (!url.startsWith("did:key:")) return defaultDocumentLoader(url)
      const [controller = "", key = ""] = url.split("#")
      const publicKey = {
        "@context": "https://w3id.org/security/multikey/v1",
        ...{ id: `${controller}#${controller.slice(8)}`, type: "Multikey", controller },
        publicKeyMultibase: controller.slice(8),
      }
      const owner = {
        "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
        ...{ id: controller, verificationMethod: [publicKey], assertionMethod: [publicKey.id] },
      }
      return { contextUrl: null, documentUrl: url, document: key === "" ? owner : publicKey }
    }
    const { verified } = await verifyCredential({
      credential,
      suite,
      documentLoader,
      now: new Date(time * 1000),
    })
    return verified
  }

  const terms = { statement, issuedAt: time, validUntil: time + 86_400 }

  test("default: an independent library verifies it", async () => {
    const credential = await issueCredential({ ...terms, key: await create() })
    expect(credential).toMatchObject({
      type: ["VerifiableCredential"],
      credentialSubject: { id: `urn:vin:${statement.vin}`, type: "Car", vehicleModelDate: "2021" },
      proof: { cryptosuite: "eddsa-jcs-2022", proofPurpose: "assertionMethod" },
    })
    expect(await verify(JSON.parse(JSON.stringify(credential)))).toBe(true)
  })

  test("behavior: the library refuses one that was changed, signed by another, or is over", async () => {
    const [own, other] = [await create(), await create()]
    const text = JSON.stringify(await issueCredential({ ...terms, key: own }))
    expect(await verify(JSON.parse(text.replace("48211", "38211")))).toBe(false)
    const forged = await issueCredential({
      ...terms,
      key: { privateKey: other.privateKey, publicKey: own.publicKey },
    })
    expect(await verify(JSON.parse(JSON.stringify(forged)))).toBe(false)
    const over = await issueCredential({
      ...terms,
      key: own,
      issuedAt: time - 9_000,
      validUntil: time - 1_000,
    })
    expect(await verify(JSON.parse(JSON.stringify(over)))).toBe(false)
  })

  test("behavior: the library's own key reader understands the issuer", async () => {
    const { issuer } = await issueCredential({ ...terms, key: await create() })
    const publicKeyMultibase = String(issuer).slice(8)
    const read = await Ed25519Multikey.from({ type: "Multikey", controller: issuer, publicKeyMultibase })
    expect(read.publicKeyMultibase).toBe(publicKeyMultibase)
  })

  test("error: CredentialKeyError", async () => {
    const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, [
      "sign",
      "verify",
    ])
    await expect(issueCredential({ ...terms, key: pair })).rejects.toThrow(CredentialKeyError)
    const { publicKey } = await create()
    await expect(issueCredential({ ...terms, key: { publicKey, privateKey: publicKey } })).rejects.toThrow(
      CredentialKeyError,
    )
  })
})
