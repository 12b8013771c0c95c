import type { Address } from "viem"
import type { Domain } from "../records/digest.ts"

/** The reading of the signer's own lists of granted cars. */
export interface CarGrantRead {
  /** Origin of the gateway it is meant for, `https://gateway.example`. */
  readonly gateway: string
  /** Unix seconds, inclusive. */
  readonly deadline: number
}

/** The ending of a grant before its time. */
export interface CarGrantWithdrawal extends CarGrantRead {
  readonly vin: string
  readonly grantee: Address
}

const toDomain = ({ chainId, registry }: Domain) =>
  ({ name: "UrCar", version: "1", chainId, verifyingContract: registry }) as const

/** What an account signs to be told which cars it was granted, and granted. */
export function carGrantReadTypedData({ gateway, deadline }: CarGrantRead, domain: Domain) {
  return {
    domain: toDomain(domain),
    types: {
      CarGrantRead: [
        { name: "gateway", type: "string" },
        { name: "deadline", type: "uint40" },
      ],
    },
    primaryType: "CarGrantRead",
    message: { gateway, deadline },
  } as const
}

/** What an owner signs to end a grant. */
export function carGrantWithdrawalTypedData(withdrawal: CarGrantWithdrawal, domain: Domain) {
  const { gateway, vin, grantee, deadline } = withdrawal
  return {
    domain: toDomain(domain),
    types: {
      CarGrantWithdrawal: [
        { name: "gateway", type: "string" },
        { name: "vin", type: "string" },
        { name: "grantee", type: "address" },
        { name: "deadline", type: "uint40" },
      ],
    },
    primaryType: "CarGrantWithdrawal",
    message: { gateway, vin, grantee, deadline },
  } as const
}
