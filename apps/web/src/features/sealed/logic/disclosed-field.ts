import {
  type Disclosure,
  decodeDisclosure,
  encodeDisclosure,
  type SealedField,
  verifyDisclosure,
} from "@urcar/sdk/seal"
import { parseVin } from "@urcar/sdk/vin"
import { fromFragment, toFragment } from "#lib/fragment.ts"
import { proveRecords } from "./prove-records.ts"

/** One field with its proof, and the record it is said to belong to. */
export type Disclosed = { vin: string; sequence: number; disclosure: Disclosure }

/** The part of a link after `#`. Whoever has the link has the field. */
export const toDisclosedLink = ({ vin, sequence, disclosure }: Disclosed): Promise<string> =>
  toFragment([vin, sequence, new TextDecoder().decode(encodeDisclosure(disclosure))])

/** Reads {@link toDisclosedLink}. @throws where it is cut off, altered, or none of ours */
export async function fromDisclosedLink(fragment: string): Promise<Disclosed> {
  const read: unknown = await fromFragment(fragment)
  const [vin, sequence, text] = Array.isArray(read) ? read : []
  if (typeof vin !== "string" || typeof sequence !== "number" || typeof text !== "string")
    throw new TypeError("no disclosure")
  return { vin: parseVin(vin), sequence, disclosure: decodeDisclosure(new TextEncoder().encode(text)) }
}

/** What became of checking a disclosed field: proven, of another record, or not to be told now. */
export type CheckedField =
  | {
      status: "proven"
      field: SealedField
      count: number
      vin: string
      sequence: number
      kind: string
      at: number
    }
  | { status: "differs"; vin: string; sequence: number }
  | { status: "unproven"; vin: string }

/** Proves a disclosed field against the vehicle's own file, from a node. */
export async function checkDisclosed(
  { vin, sequence, disclosure }: Disclosed,
  { rpc, chainId }: { rpc: string; chainId: number },
): Promise<CheckedField> {
  const proven = await proveRecords(rpc, vin, chainId)
  if (proven === null) return { status: "unproven", vin }
  const record = proven.records.get(sequence)
  if (record === undefined) return { status: "differs", vin, sequence }
  try {
    const field = verifyDisclosure(disclosure, record.sealedRoot)
    const { count } = disclosure
    return { status: "proven", field, count, vin, sequence, kind: record.kind, at: record.occurredAt }
  } catch (error) {
    if (error instanceof Error && error.name === "SealedMismatchError")
      return { status: "differs", vin, sequence }
    throw error
  }
}
