import * as z from "zod/mini"
import { UrcarError } from "../errors/urcar-error.ts"
import { getKind } from "../kinds/catalogue.ts"
import { decodePayload } from "../payload/payload.ts"
import type { PartIdentity } from "./identity.ts"

/** What a record says of a numbered part: fitted into the vehicle, taken out of it, or destroyed. */
export type PartEvent = "fitted" | "removed" | "scrapped"

/** A record that names a numbered part. */
export interface PartSighting extends PartIdentity {
  readonly vin: string
  readonly sequence: number
  /** The assembly, as the catalogue names it; `null` where the record does not say. */
  readonly part: string | null
  readonly event: PartEvent
  /** The vehicle a used part is said to come from. */
  readonly donor: string | null
  readonly occurredAt: number
  readonly recordedAt: number
}

/** What of a record its parts are read from. */
export interface PartRecord {
  readonly vin: string
  readonly sequence: number
  readonly kind: string
  readonly payload: string
  readonly occurredAt: number
  readonly recordedAt: number
}

interface Named extends Pick<PartSighting, "part" | "event" | "donor"> {
  readonly maker?: string | undefined
  readonly serial?: string | undefined
}

const text = z.optional(z.string())
const entries = z.optional(z.array(z.object({ part: text, maker: text, serial: text })))

/** The members of any kind's payload that can name a part; each kind's own schema is stricter. */
const shape = z.object({
  part: text,
  maker: text,
  serial: text,
  donor: text,
  removedMaker: text,
  removedSerial: text,
  removedTo: text,
  parts: entries,
  numberedParts: entries,
})

/**
 * The numbered parts a record names, in its order. A record whose payload follows no published form names none, and a
 * part without both maker and serial number is none.
 */
export function partSightings(record: PartRecord): PartSighting[] {
  if (!record.payload.includes('erial"')) return []
  const { vin, sequence, occurredAt, recordedAt } = record
  const found = read(record).flatMap(({ maker, serial, ...rest }) =>
    maker && serial ? [{ maker, serial, ...rest }] : [],
  )
  return found.map((one) => ({ vin, sequence, ...one, occurredAt, recordedAt }))
}

function read({ kind, payload }: PartRecord): Named[] {
  const stated = shape.safeParse(parse(kind, payload)).data
  if (stated === undefined) return []
  const { part = null, maker, serial, donor = null, removedMaker, removedSerial, removedTo } = stated
  const taken = removedTo === "scrapped" ? "scrapped" : "removed"
  const listed = [...(stated.parts ?? []), ...(stated.numberedParts ?? [])]
  return [
    { maker: removedMaker, serial: removedSerial, part, event: taken, donor: null },
    { maker, serial, part, event: kind === "part-scrapped" ? "scrapped" : "fitted", donor },
    ...listed.map((one) => ({ ...one, part: one.part ?? null, event: "fitted" as const, donor: null })),
  ]
}

function parse(kind: string, payload: string): unknown {
  try {
    return getKind(kind).parse(decodePayload(payload))
  } catch (error) {
    if (error instanceof UrcarError) return null
    throw error
  }
}
