import { type Odometer, toCanonicalJson } from "@urcar/sdk"
import type { KindName } from "@urcar/sdk/kinds"
import {
  noRoot,
  recordTypedData,
  registrationTypedData,
  type SaleTerms,
  saleConsentTypedData,
  toRecordStruct,
  type VehicleRecord,
} from "@urcar/sdk/records"
import type { Hex } from "viem"
import type { Actor } from "./actors.ts"
import { addresses } from "./chain.ts"

/** A record as a test states it. */
export interface Statement {
  readonly vin: string
  readonly kind: KindName
  readonly occurredAt: number
  /** Text is taken as it is: the chain checks no payload. */
  readonly payload: unknown
  readonly plate?: string
  readonly km?: number
  readonly miles?: number
  readonly supersedes?: number
}

export const domain = { chainId: 31_337, registry: addresses.vehicleRegistry } as const

function toVehicleRecord(statement: Statement): VehicleRecord {
  const { vin, kind, occurredAt, payload, plate = "", km, miles, supersedes = 0 } = statement
  return {
    vin,
    kind,
    occurredAt,
    plate,
    odometer: readingOf(km, miles),
    supersedes,
    sealedRoot: noRoot,
    evidenceRoot: noRoot,
    payload: typeof payload === "string" ? payload : toCanonicalJson(payload),
  }
}

/** The record as the contracts take it. */
export function toRecord(statement: Statement) {
  return toRecordStruct(toVehicleRecord(statement))
}

function readingOf(km: number | undefined, miles: number | undefined): Odometer | null {
  if (km !== undefined) return { value: km, unit: "km" }
  return miles === undefined ? null : { value: miles, unit: "mi" }
}

interface Parties {
  readonly author: Actor
  readonly witnesses: readonly Actor[]
  readonly nonce: bigint
  readonly deadline: number
}

/** A record signed by its author and its witnesses; with an owner, a registration. */
export async function signRecord(statement: Statement, parties: Parties, owner?: Hex) {
  const { nonce, deadline } = parties
  const author = parties.author.address
  const witnesses = parties.witnesses.map(({ address }) => address)
  const unsigned = { record: toVehicleRecord(statement), author, witnesses, nonce, deadline }
  const signers = [parties.author, ...parties.witnesses]
  const signatures = await Promise.all(
    owner === undefined
      ? signers.map((signer) => signer.signTypedData(recordTypedData(unsigned, domain)))
      : signers.map((signer) => signer.signTypedData(registrationTypedData(unsigned, owner, domain))),
  )
  return { ...unsigned, record: toRecord(statement), signatures }
}

/** A seller's signature over its terms. */
export function signTerms(seller: Actor, terms: SaleTerms): Promise<Hex> {
  return seller.signTypedData(saleConsentTypedData(terms, addresses.saleDesk, domain))
}
