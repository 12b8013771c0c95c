import type { Hex, TypedDataDefinition } from "viem"
import { sign } from "../actions/core/sign.ts"
import type { WriteClient } from "../chain/clients.ts"
import type { Domain } from "../records/digest.ts"
import { formatAuthorisation } from "./authorisation.ts"

/** Where a signed request counts, and until when. */
interface Request {
  /** Origin of the gateway it is meant for, `https://gateway.example`. */
  readonly gateway: string
  /** Unix seconds, inclusive. */
  readonly deadline: number
}

/** The storing of a record's pictures and reports. */
export interface EvidenceUpload extends Request {
  /** Hash of their list: the record's `evidenceRoot`. */
  readonly list: Hex
}

/** The storing of a sealed part with the boxes of its first readers. */
export interface SealedDeposit extends Request {
  readonly vin: string
  /** The record's `sealedRoot`. */
  readonly root: Hex
  /** keccak-256 of the encrypted part. */
  readonly file: Hex
  /** keccak-256 of each box. */
  readonly boxes: readonly Hex[]
}

/** The reading of whatever of a vehicle's sealed parts the signer may read. */
export interface SealedRead extends Request {
  readonly vin: string
}

/** The erasing of one record's sealed part. */
export interface SealedErasure extends SealedRead {
  readonly sequence: number
}

const toDomain = ({ chainId, registry }: Domain) =>
  ({ name: "UrCar", version: "1", chainId, verifyingContract: registry }) as const

/** What an account signs to store a record's evidence: the list and each of its files. */
export function evidenceUploadTypedData({ gateway, list, deadline }: EvidenceUpload, domain: Domain) {
  return {
    domain: toDomain(domain),
    types: {
      EvidenceUpload: [
        { name: "gateway", type: "string" },
        { name: "list", type: "bytes32" },
        { name: "deadline", type: "uint40" },
      ],
    },
    primaryType: "EvidenceUpload",
    message: { gateway, list, deadline },
  } as const
}

/** What a record's author signs to store its sealed part. */
export function sealedDepositTypedData(deposit: SealedDeposit, domain: Domain) {
  const { gateway, vin, root, file, boxes, deadline } = deposit
  return {
    domain: toDomain(domain),
    types: {
      SealedDeposit: [
        { name: "gateway", type: "string" },
        { name: "vin", type: "string" },
        { name: "root", type: "bytes32" },
        { name: "file", type: "bytes32" },
        { name: "boxes", type: "bytes32[]" },
        { name: "deadline", type: "uint40" },
      ],
    },
    primaryType: "SealedDeposit",
    message: { gateway, vin, root, file, boxes, deadline },
  } as const
}

/** What an account signs to be handed what it may read. */
export function sealedReadTypedData({ gateway, vin, deadline }: SealedRead, domain: Domain) {
  return {
    domain: toDomain(domain),
    types: {
      SealedRead: [
        { name: "gateway", type: "string" },
        { name: "vin", type: "string" },
        { name: "deadline", type: "uint40" },
      ],
    },
    primaryType: "SealedRead",
    message: { gateway, vin, deadline },
  } as const
}

/** What owner or author signs to erase a sealed part for good. */
export function sealedErasureTypedData({ gateway, vin, sequence, deadline }: SealedErasure, domain: Domain) {
  return {
    domain: toDomain(domain),
    types: {
      SealedErasure: [
        { name: "gateway", type: "string" },
        { name: "vin", type: "string" },
        { name: "sequence", type: "uint32" },
        { name: "deadline", type: "uint40" },
      ],
    },
    primaryType: "SealedErasure",
    message: { gateway, vin, sequence, deadline },
  } as const
}

/** Signs a request; the value of its header `Authorization`. @throws UrcarError */
export async function authorise(
  client: WriteClient,
  deadline: number,
  typedData: TypedDataDefinition,
): Promise<string> {
  const signature = await sign(client, typedData)
  return formatAuthorisation({ account: client.account.address, deadline, signature })
}
