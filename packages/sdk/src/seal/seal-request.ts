import type { Address, Hex } from "viem"
import { recoverTypedDataAddress } from "viem/utils"
import { sign } from "../actions/core/sign.ts"
import type { WriteClient } from "../chain/clients.ts"
import { getDomain } from "../chain/deployment.ts"
import type { Domain } from "../records/digest.ts"
import { SealRequestForgedError } from "./sealed-errors.ts"

/** Somebody's question to read a record's sealed part. It names no field: which there are is sealed, too. */
export interface SealRequest {
  readonly vin: string
  readonly sequence: number
  /** Who asks, and who is granted. */
  readonly asker: Address
  /** Unix seconds. */
  readonly issuedAt: number
}

/** A question that owner and author can check wherever they found it. */
export interface SignedSealRequest extends SealRequest {
  /** The asker's. */
  readonly signature: Hex
}

/** What an asker signs. */
export function sealRequestTypedData(
  { vin, sequence, asker, issuedAt }: SealRequest,
  { chainId, registry }: Domain,
) {
  return {
    domain: { name: "UrCar", version: "1", chainId, verifyingContract: registry },
    types: {
      SealRequest: [
        { name: "vin", type: "string" },
        { name: "sequence", type: "uint32" },
        { name: "asker", type: "address" },
        { name: "issuedAt", type: "uint40" },
      ],
    },
    primaryType: "SealRequest",
    message: { vin, sequence, asker, issuedAt },
  } as const
}

/** Asks to read a record's sealed part. @throws UrcarError */
export async function signSealRequest(
  client: WriteClient,
  {
    vin,
    sequence,
    issuedAt = Math.floor(Date.now() / 1000),
  }: { vin: string; sequence: number; issuedAt?: number },
): Promise<SignedSealRequest> {
  const request = { vin, sequence, asker: client.account.address, issuedAt }
  const signature = await sign(client, sealRequestTypedData(request, getDomain(client.chain.id)))
  return { ...request, signature }
}

/** Checks that the asker asked this. @throws {@link SealRequestForgedError} */
export async function verifySealRequest<Request extends SignedSealRequest>(
  request: Request,
  domain: Domain,
): Promise<Request> {
  const { asker, signature } = request
  const typedData = sealRequestTypedData(request, domain)
  const signer = await recoverTypedDataAddress({ ...typedData, signature }).catch((cause) => {
    throw new SealRequestForgedError(asker, { cause })
  })
  if (signer.toLowerCase() !== asker.toLowerCase()) throw new SealRequestForgedError(asker)
  return request
}
