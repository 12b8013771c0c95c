import type { Address, Hex } from "viem"
import { recoverTypedDataAddress } from "viem/utils"
import { sign } from "../actions/core/sign.ts"
import type { WriteClient } from "../chain/clients.ts"
import { getDomain } from "../chain/deployment.ts"
import type { Domain } from "../records/digest.ts"
import { GrantExpiredError, GrantForgedError } from "./sealed-errors.ts"

/**
 * An owner lets an insurer have a car on its list, until a time. The car's records are public all the same: what the insurer
 * learns is that this owner's car is to be looked after, and which sealed parts it may read.
 */
export interface CarGrant {
  readonly vin: string
  /** The vehicle's owner. */
  readonly grantor: Address
  /** The insurer's key. */
  readonly grantee: Address
  /** Unix seconds. */
  readonly issuedAt: number
  /** Unix seconds: the last second in which the car is listed. */
  readonly expiresAt: number
}

/** A grant that anyone can check who is shown it. */
export interface SignedCarGrant extends CarGrant {
  /** The grantor's. */
  readonly signature: Hex
}

/** What an owner signs. */
export function carGrantTypedData(grant: CarGrant, { chainId, registry }: Domain) {
  const { vin, grantor, grantee, issuedAt, expiresAt } = grant
  return {
    domain: { name: "UrCar", version: "1", chainId, verifyingContract: registry },
    types: {
      CarGrant: [
        { name: "vin", type: "string" },
        { name: "grantor", type: "address" },
        { name: "grantee", type: "address" },
        { name: "issuedAt", type: "uint40" },
        { name: "expiresAt", type: "uint40" },
      ],
    },
    primaryType: "CarGrant",
    message: { vin, grantor, grantee, issuedAt, expiresAt },
  } as const
}

/** Lets an insurer have the client's car on its list. @throws UrcarError */
export async function signCarGrant(
  client: WriteClient,
  parameters: Pick<CarGrant, "vin" | "grantee" | "expiresAt"> & Partial<Pick<CarGrant, "issuedAt">>,
): Promise<SignedCarGrant> {
  const { vin, grantee, expiresAt, issuedAt = Math.floor(Date.now() / 1000) } = parameters
  const grant = { vin, grantor: client.account.address, grantee, issuedAt, expiresAt }
  const signature = await sign(client, carGrantTypedData(grant, getDomain(client.chain.id)))
  return { ...grant, signature }
}

/**
 * Checks that a grant is its grantor's, and not over. Whether the grantor owns the vehicle is for the caller to ask the
 * register.
 *
 * @param now unix seconds
 * @throws {@link GrantForgedError}, {@link GrantExpiredError}
 */
export async function verifyCarGrant<Grant extends SignedCarGrant>(
  grant: Grant,
  domain: Domain,
  now: number,
): Promise<Grant> {
  const { grantor, signature, expiresAt } = grant
  const signed = { ...carGrantTypedData(grant, domain), signature }
  const signer = await recoverTypedDataAddress(signed).catch((cause) => {
    throw new GrantForgedError(grantor, "signature", { cause })
  })
  if (signer.toLowerCase() !== grantor.toLowerCase()) throw new GrantForgedError(grantor, "signature")
  if (now > expiresAt) throw new GrantExpiredError(expiresAt, now)
  return grant
}
