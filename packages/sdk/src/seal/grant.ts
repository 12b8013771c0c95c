import type { Address, Hex } from "viem"
import { recoverTypedDataAddress } from "viem/utils"
import * as z from "zod/mini"
import { sign } from "../actions/core/sign.ts"
import type { WriteClient } from "../chain/clients.ts"
import { getDomain } from "../chain/deployment.ts"
import type { Domain } from "../records/digest.ts"
import { decryptFile } from "./decrypt-file.ts"
import { type Disclosure, decodeDisclosure, encodeDisclosure } from "./disclosure.ts"
import { encryptFile } from "./encrypt-file.ts"
import { hashFile } from "./hash-file.ts"
import { GrantExpiredError, GrantForgedError, SealedFormatError } from "./sealed-errors.ts"
import { type ContentKey, unwrapKey, wrapKey } from "./sealed-file.ts"

/** Whether a grant opens a whole part, or discloses one field of it. */
export type GrantScope = "part" | "field"

/** Who lets whom read what, until when. Names no value and no field: it may be kept in the open. */
export interface Grant {
  readonly vin: string
  /** The record whose sealed part it is. */
  readonly sequence: number
  readonly scope: GrantScope
  readonly grantor: Address
  readonly grantee: Address
  /** keccak-256 of the box. */
  readonly box: Hex
  /** Unix seconds. */
  readonly issuedAt: number
  /** Unix seconds: the last second in which it may be opened. */
  readonly expiresAt: number
}

/** A grant that anyone can check: the list of an owner's grants is the audit of who could read what. */
export interface SignedGrant extends Grant {
  readonly signature: Hex
}

const address = z.custom<Address>((text) => typeof text === "string" && /^0x[0-9a-fA-F]{40}$/.test(text))
const second = z.int().check(z.minimum(0), z.maximum(2 ** 40 - 1))

const schema = z.strictObject({
  vin: z.string().check(z.regex(/^[0-9A-HJ-NPR-Z]{17}$/)),
  sequence: z.int().check(z.minimum(1), z.maximum(2 ** 32 - 1)),
  scope: z.enum(["part", "field"]),
  grantor: address,
  grantee: address,
  box: z.custom<Hex>((text) => typeof text === "string" && /^0x[0-9a-f]{64}$/.test(text)),
  issuedAt: second,
  expiresAt: second,
  signature: z.custom<Hex>((text) => typeof text === "string" && /^0x(?:[0-9a-f]{2}){0,200}$/.test(text)),
})

/** What a grantor signs. */
export function grantTypedData(grant: Grant, { chainId, registry }: Domain) {
  const { vin, sequence, scope, grantor, grantee, box, issuedAt, expiresAt } = grant
  return {
    domain: { name: "UrCar", version: "1", chainId, verifyingContract: registry },
    types: {
      SealGrant: [
        { name: "vin", type: "string" },
        { name: "sequence", type: "uint32" },
        { name: "scope", type: "string" },
        { name: "grantor", type: "address" },
        { name: "grantee", type: "address" },
        { name: "box", type: "bytes32" },
        { name: "issuedAt", type: "uint40" },
        { name: "expiresAt", type: "uint40" },
      ],
    },
    primaryType: "SealGrant",
    message: { vin, sequence, scope, grantor, grantee, box, issuedAt, expiresAt },
  } as const
}

/** What `grantPart` and `grantField` need beside what they grant. */
export interface GrantParameters {
  readonly vin: string
  readonly sequence: number
  readonly grantee: Address
  /** The grantee's published encryption key, verified by `verifyKeyStatement`. */
  readonly recipient: string
  readonly issuedAt?: number
  readonly expiresAt: number
}

/** A grant with the box it is for. The keeper hands the box out until the grant ends. */
export interface GrantedBox {
  readonly grant: SignedGrant
  readonly box: Uint8Array
}

/** Wraps a part's content key for a buyer or an insurer. @throws UrcarError */
export async function grantPart(
  client: WriteClient,
  parameters: GrantParameters & { readonly key: ContentKey },
): Promise<GrantedBox> {
  return signGrant(client, parameters, "part", await wrapKey(parameters.key, parameters.recipient))
}

/** Encrypts one field with its proof, and nothing else, for a buyer or an insurer. @throws UrcarError */
export async function grantField(
  client: WriteClient,
  parameters: GrantParameters & { readonly disclosure: Disclosure },
): Promise<GrantedBox> {
  const { disclosure, recipient } = parameters
  return signGrant(client, parameters, "field", await encryptFile(encodeDisclosure(disclosure), [recipient]))
}

/**
 * Checks that a grant is its grantor's, for this box, and not over. Whether the grantor may grant (the author, or the owner at
 * that time) is for the caller to ask the register.
 *
 * @param now unix seconds
 * @throws {@link GrantForgedError}, {@link GrantExpiredError}
 */
export async function verifyGrant(
  { grant, box }: GrantedBox,
  domain: Domain,
  now: number,
): Promise<SignedGrant> {
  const { grantor, signature, expiresAt } = grant
  if (hashFile(box) !== grant.box) throw new GrantForgedError(grantor, "box")
  const signed = { ...grantTypedData(grant, domain), signature }
  const signer = await recoverTypedDataAddress(signed).catch((cause) => {
    throw new GrantForgedError(grantor, "signature", { cause })
  })
  if (signer.toLowerCase() !== grantor.toLowerCase()) throw new GrantForgedError(grantor, "signature")
  if (now > expiresAt) throw new GrantExpiredError(expiresAt, now)
  return grant
}

/**
 * Opens what was granted: a content key, or a disclosure to be verified against the record. Expiry binds keepers and
 * honest readers; who has read something, or kept a copy of the box, cannot be made to forget it.
 *
 * @throws GrantForgedError, GrantExpiredError, NotRecipientError, SealBrokenError, {@link SealedFormatError}
 */
export async function openGrant(
  granted: GrantedBox,
  { identity, domain, now }: { readonly identity: string; readonly domain: Domain; readonly now: number },
): Promise<{ scope: "part"; key: ContentKey } | { scope: "field"; disclosure: Disclosure }> {
  const { scope } = await verifyGrant(granted, domain, now)
  if (scope === "part") return { scope, key: await unwrapKey(granted.box, identity) }
  return { scope, disclosure: decodeDisclosure(await decryptFile(granted.box, identity)) }
}

/** Reads a signed grant that came as JSON; its signature is to be verified. @throws {@link SealedFormatError} */
export function parseGrant(value: unknown): SignedGrant {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new SealedFormatError("form")
  return parsed.data
}

async function signGrant(
  client: WriteClient,
  parameters: GrantParameters,
  scope: GrantScope,
  box: Uint8Array,
): Promise<GrantedBox> {
  const { vin, sequence, grantee, expiresAt, issuedAt = Math.floor(Date.now() / 1000) } = parameters
  const grantor = client.account.address
  const grant = { vin, sequence, scope, grantor, grantee, box: hashFile(box), issuedAt, expiresAt }
  const signature = await sign(client, grantTypedData(grant, getDomain(client.chain.id)))
  return { grant: { ...grant, signature }, box }
}
