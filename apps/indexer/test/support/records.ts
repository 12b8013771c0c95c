import { kindToBytes32, odometerToChain, toCanonicalJson, vinToBytes } from "@urcar/sdk"
import type { KindName } from "@urcar/sdk/kinds"
import { parseVin } from "@urcar/sdk/vin"
import { type Hex, stringToHex, zeroHash } from "viem"
import type { Actor } from "./actors.ts"
import { addresses } from "./chain.ts"

/** A record as a test states it. */
export interface Statement {
  readonly vin: string
  readonly kind: KindName
  readonly occurredAt: number
  readonly payload: unknown
  readonly plate?: string
  readonly km?: number
  readonly miles?: number
  readonly supersedes?: number
}

/** The record as the contracts take it. */
export function toRecord(statement: Statement) {
  const { vin, kind, occurredAt, payload, plate = "", km, miles, supersedes = 0 } = statement
  return {
    vin: vinToBytes(parseVin(vin)),
    kind: kindToBytes32(kind),
    occurredAt,
    ...odometerToChain(readingOf(km, miles)),
    supersedes,
    sealedRoot: zeroHash,
    evidenceRoot: zeroHash,
    plate: plateBytes(plate),
    payload: typeof payload === "string" ? payload : toCanonicalJson(payload),
  }
}

export function plateBytes(plate: string): Hex {
  return stringToHex(plate, { size: 16 })
}

function readingOf(km: number | undefined, miles: number | undefined) {
  if (km !== undefined) return { value: km, unit: "km" } as const
  return miles === undefined ? null : ({ value: miles, unit: "mi" } as const)
}

const domain = { name: "UrCar", version: "1", chainId: 31_337, verifyingContract: addresses.vehicleRegistry }

const recordFields = [
  { name: "vin", type: "string" },
  { name: "plate", type: "string" },
  { name: "kind", type: "string" },
  { name: "odometer", type: "string" },
  { name: "payload", type: "string" },
  { name: "occurredAt", type: "uint40" },
  { name: "supersedes", type: "uint32" },
  { name: "sealedRoot", type: "bytes32" },
  { name: "evidenceRoot", type: "bytes32" },
] as const

const partyFields = [
  { name: "author", type: "address" },
  { name: "witnesses", type: "address[]" },
  { name: "nonce", type: "uint256" },
  { name: "deadline", type: "uint40" },
] as const

function message(statement: Statement) {
  const { payload, supersedes, sealedRoot, evidenceRoot, occurredAt } = toRecord(statement)
  const { vin, kind, plate = "", km, miles } = statement
  const odometer = km !== undefined ? `${km} km` : miles !== undefined ? `${miles} mi` : ""
  return { vin, plate, kind, odometer, payload, occurredAt, supersedes, sealedRoot, evidenceRoot }
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
  const common = { record: message(statement), author, witnesses, nonce, deadline }
  const sign = (signer: Actor) =>
    owner === undefined
      ? signer.signTypedData({
          domain,
          types: { Record: recordFields, SignedRecord: [{ name: "record", type: "Record" }, ...partyFields] },
          primaryType: "SignedRecord",
          message: common,
        })
      : signer.signTypedData({
          domain,
          types: {
            Record: recordFields,
            Registration: [
              { name: "record", type: "Record" },
              { name: "owner", type: "address" },
              ...partyFields,
            ],
          },
          primaryType: "Registration",
          message: { ...common, owner },
        })
  const signatures = await Promise.all([parties.author, ...parties.witnesses].map(sign))
  return { record: toRecord(statement), author, nonce, deadline, witnesses, signatures }
}
