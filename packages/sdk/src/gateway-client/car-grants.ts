import type { Address } from "viem"
import * as z from "zod/mini"
import type { WriteClient } from "../chain/clients.ts"
import { getDomain } from "../chain/deployment.ts"
import type { SignedCarGrant } from "../seal/car-grant.ts"
import type { GrantScope } from "../seal/grant.ts"
import { soon } from "./authorisation.ts"
import { carGrantReadTypedData, carGrantWithdrawalTypedData } from "./car-grant-authorisation.ts"
import { type Ask, takeJson } from "./request.ts"
import { authorise } from "./sealed-authorisation.ts"

const hex = z.templateLiteral(["0x", z.string()])
const grant = z.object({
  ...{ vin: z.string(), grantor: hex, grantee: hex },
  ...{ issuedAt: z.int(), expiresAt: z.int(), signature: hex },
})
const ends = ["expired", "withdrawn", "replaced", "not-owner", "not-insurer"] as const
const listed = z.object({
  grant,
  end: z.nullable(z.enum(ends)),
  endedAt: z.nullable(z.int()),
  readAt: z.nullable(z.int()),
  parts: z.array(z.object({ sequence: z.int(), scope: z.enum(["part", "field"]), expiresAt: z.int() })),
})
const lists = z.object({ received: z.array(listed), given: z.array(listed), isMore: z.boolean() })

/** Why a car is on an insurer's list no more. */
export type CarGrantEnd = (typeof ends)[number]

/** A car that an owner let an insurer have on its list. Its signature is still to be verified, see `verifyCarGrant`. */
export interface ListedCarGrant {
  readonly grant: SignedCarGrant
  /** `null` while it runs: by its time, its grantor, and what the chain says of owner and insurer. */
  readonly end: CarGrantEnd | null
  /** Unix seconds, where the keeper knows them. */
  readonly endedAt: number | null
  /** When the grantee was first handed it. */
  readonly readAt: number | null
  /** Sealed parts of the car that the grantee may read now. */
  readonly parts: readonly {
    readonly sequence: number
    readonly scope: GrantScope
    readonly expiresAt: number
  }[]
}

/** The cars an account was let have on its list, and those it let others have. */
export interface CarGrantLists {
  readonly received: readonly ListedCarGrant[]
  readonly given: readonly ListedCarGrant[]
  /** Whether one of the lists has another page. */
  readonly isMore: boolean
}

/** The doors of a gateway for cars that owners granted to insurers. */
export function createCarGrantDoors(ask: Ask, gateway: string) {
  return {
    /** Stores an owner's grant, see `signCarGrant`; an earlier one of the same car to the same insurer gives way. */
    grantCar: async ({ vin, ...granted }: SignedCarGrant): Promise<void> => {
      const headers = { "content-type": "application/json" }
      await ask("POST", `/cars/${vin}/grants`, { headers, body: JSON.stringify(granted) })
    },
    /** Signs the reading of the account's lists; good for some minutes of `listCarGrants`. */
    authoriseCarGrants: async (client: WriteClient): Promise<string> => {
      const deadline = soon()
      const typedData = carGrantReadTypedData({ gateway, deadline }, getDomain(client.chain.id))
      return authorise(client, deadline, typedData)
    },
    /** The cars the signer was granted, and those it granted: running ones first, a hundred of each a page. */
    listCarGrants: async (authorization: string, page = 1): Promise<CarGrantLists> =>
      takeJson(await ask("GET", `/cars/granted?page=${page}`, { headers: { authorization } }), lists),
    /** Ends the client's grant of a car to an insurer, and the sealed parts of it that the client let it read. */
    withdrawCar: async (client: WriteClient, of: { vin: string; grantee: Address }): Promise<void> => {
      const deadline = soon()
      const typedData = carGrantWithdrawalTypedData({ gateway, ...of, deadline }, getDomain(client.chain.id))
      const headers = { authorization: await authorise(client, deadline, typedData) }
      await ask("DELETE", `/cars/${of.vin}/grants/${of.grantee}`, { headers })
    },
  }
}
