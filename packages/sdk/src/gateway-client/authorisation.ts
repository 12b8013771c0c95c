import type { Address, Hex } from "viem"
import { sign } from "../actions/core/sign.ts"
import type { WriteClient } from "../chain/clients.ts"
import { getDomain } from "../chain/deployment.ts"
import type { Domain } from "../records/digest.ts"
import { AuthorisationMalformedError } from "./errors.ts"

/** What one signature permits, and where. */
export interface FileRequest {
  /** Origin of the gateway it is meant for, `https://gateway.example`. */
  readonly gateway: string
  /** keccak-256 of the encrypted file. */
  readonly file: Hex
  /** Unix seconds, inclusive. */
  readonly deadline: number
}

/** The same for a file that is to be stored. */
export interface FileUpload extends FileRequest {
  /** Bytes of the encrypted file. */
  readonly size: number
}

/** Who sends a request. */
export interface Authorisation {
  readonly account: Address
  /** Unix seconds. */
  readonly deadline: number
  readonly signature: Hex
}

const toDomain = ({ chainId, registry }: Domain) =>
  ({ name: "UrCar", version: "1", chainId, verifyingContract: registry }) as const

/** What an account signs to store a file. Said again it stores the same file: there is nothing to replay. */
export function fileUploadTypedData({ gateway, file, size, deadline }: FileUpload, domain: Domain) {
  return {
    domain: toDomain(domain),
    types: {
      FileUpload: [
        { name: "gateway", type: "string" },
        { name: "file", type: "bytes32" },
        { name: "size", type: "uint256" },
        { name: "deadline", type: "uint40" },
      ],
    },
    primaryType: "FileUpload",
    message: { gateway, file, size: BigInt(size), deadline },
  } as const
}

/** What an account signs to erase a file that it stored. */
export function fileErasureTypedData({ gateway, file, deadline }: FileRequest, domain: Domain) {
  return {
    domain: toDomain(domain),
    types: {
      FileErasure: [
        { name: "gateway", type: "string" },
        { name: "file", type: "bytes32" },
        { name: "deadline", type: "uint40" },
      ],
    },
    primaryType: "FileErasure",
    message: { gateway, file, deadline },
  } as const
}

/** What one of a gateway's operators signs to have what waits sent at once. Said again it does no harm. */
export function queueFlushTypedData({ gateway, deadline }: Omit<FileRequest, "file">, domain: Domain) {
  return {
    domain: toDomain(domain),
    types: {
      QueueFlush: [
        { name: "gateway", type: "string" },
        { name: "deadline", type: "uint40" },
      ],
    },
    primaryType: "QueueFlush",
    message: { gateway, deadline },
  } as const
}

/** Seconds for which a signed request counts. */
const validity = 300

/** A deadline for a request that is sent now. */
export const soon = () => Math.floor(Date.now() / 1000) + validity

/** Signs the storing of a file. @throws UrcarError */
export async function authoriseUpload(client: WriteClient, upload: FileUpload): Promise<Authorisation> {
  const signature = await sign(client, fileUploadTypedData(upload, getDomain(client.chain.id)))
  return { account: client.account.address, deadline: upload.deadline, signature }
}

/** Signs the erasing of a file. @throws UrcarError */
export async function authoriseErasure(client: WriteClient, request: FileRequest): Promise<Authorisation> {
  const signature = await sign(client, fileErasureTypedData(request, getDomain(client.chain.id)))
  return { account: client.account.address, deadline: request.deadline, signature }
}

/** Signs the sending of what waits. @throws UrcarError */
export async function authoriseFlush(
  client: WriteClient,
  request: Omit<FileRequest, "file">,
): Promise<Authorisation> {
  const signature = await sign(client, queueFlushTypedData(request, getDomain(client.chain.id)))
  return { account: client.account.address, deadline: request.deadline, signature }
}

/** The value of the header `Authorization`. */
export function formatAuthorisation({ account, deadline, signature }: Authorisation): string {
  return `UrCar account=${account}, deadline=${deadline}, signature=${signature}`
}

const pattern = /^UrCar account=(0x[0-9a-fA-F]{40}), deadline=(\d{1,12}), signature=(0x[0-9a-fA-F]{130})$/

/** Reads {@link formatAuthorisation}. @throws {@link AuthorisationMalformedError} */
export function parseAuthorisation(header: string): Authorisation {
  const [, account, deadline, signature] = pattern.exec(header) ?? []
  if (account === undefined || deadline === undefined || signature === undefined)
    throw new AuthorisationMalformedError(header.length)
  return {
    account: `0x${account.slice(2)}`,
    deadline: Number(deadline),
    signature: `0x${signature.slice(2)}`,
  }
}
