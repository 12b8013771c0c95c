import { sha256 } from "@noble/hashes/sha2"
import { base58 } from "@scure/base"
import { toCanonicalJson } from "../payload/payload.ts"
import { CredentialKeyError } from "./errors.ts"
import { type JsonLd, toCar } from "./json-ld.ts"
import type { VehicleStatement } from "./statement.ts"

/** A key pair that signs credentials: Ed25519, of the platform's own cryptography. */
export interface CredentialKey {
  readonly privateKey: CryptoKey
  readonly publicKey: CryptoKey
}

/** A W3C Verifiable Credential 2.0 with its proof. */
export type SignedCredential = Readonly<Record<string, JsonLd>> & {
  readonly proof: Readonly<Record<string, JsonLd>>
}

const contexts = ["https://www.w3.org/ns/credentials/v2"] as const
/** The subject's members are schema.org's. */
const subjectContext = { "@vocab": "https://schema.org/" } as const
const encoder = new TextEncoder()
/** Multicodec prefix of an Ed25519 public key. */
const ed25519Prefix = [0xed, 0x01] as const

/** When and by whom a credential is issued. */
export interface IssueCredentialParameters {
  readonly statement: VehicleStatement
  readonly key: CredentialKey
  /** Unix seconds. */
  readonly issuedAt: number
  /** Unix seconds; the statement is of its block, and not current after. */
  readonly validUntil: number
}

/**
 * A vehicle's statement as a Verifiable Credential 2.0, secured by Data Integrity with the cryptosuite `eddsa-jcs-2022`: the issuer
 * vouches for what it verified at a block. Who does not trust the issuer checks head and block at the register.
 *
 * @throws {@link CredentialKeyError}
 */
export async function issueCredential(parameters: IssueCredentialParameters): Promise<SignedCredential> {
  const { statement, key, issuedAt, validUntil } = parameters
  const issuer = await didOf(key)
  const credential = {
    "@context": contexts,
    type: ["VerifiableCredential"],
    issuer,
    validFrom: toTime(issuedAt),
    validUntil: toTime(validUntil),
    credentialSubject: { id: `urn:vin:${statement.vin}`, ...toSubject(statement) },
  }
  const proof = {
    type: "DataIntegrityProof",
    cryptosuite: "eddsa-jcs-2022",
    created: toTime(issuedAt),
    verificationMethod: `${issuer}#${issuer.slice("did:key:".length)}`,
    proofPurpose: "assertionMethod",
    "@context": contexts,
  }
  const hashes = [proof, credential].map((part) => sha256(encoder.encode(toCanonicalJson(part))))
  const message = new Uint8Array(hashes.flatMap((hash) => [...hash]))
  const signature = await crypto.subtle.sign("Ed25519", key.privateKey, message).catch((cause: unknown) => {
    throw new CredentialKeyError("secret", { cause })
  })
  return { ...credential, proof: { ...proof, proofValue: `z${base58.encode(new Uint8Array(signature))}` } }
}

/** The issuer's identifier: `did:key` of its public key. @throws {@link CredentialKeyError} */
export async function didOf({ publicKey }: Pick<CredentialKey, "publicKey">): Promise<`did:key:z${string}`> {
  if (publicKey.algorithm.name !== "Ed25519") throw new CredentialKeyError("type")
  const raw = new Uint8Array(await crypto.subtle.exportKey("raw", publicKey))
  return `did:key:z${base58.encode(new Uint8Array([...ed25519Prefix, ...raw]))}`
}

/** In a credential a type is `type`; everything else is as in JSON-LD. */
function toSubject(statement: VehicleStatement): Record<string, JsonLd> {
  const { "@type": type = "Car", ...car } = toCar(statement)
  return { "@context": subjectContext, type, ...car }
}

function toTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(".000Z", "Z")
}
