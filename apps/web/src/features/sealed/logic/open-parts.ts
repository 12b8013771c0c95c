import type { KeptSealedPart } from "@urcar/sdk/gateway-client"
import type { Domain } from "@urcar/sdk/records"
import {
  type ContentKey,
  openGrant,
  openPart,
  type SealedField,
  type SealedPart,
  unwrapKey,
  verifyDisclosure,
} from "@urcar/sdk/seal"
import type { ProvenRecord } from "./prove-records.ts"

/**
 * What a reader could open of a part: all of it, some fields, nothing, or bytes that are not what they should be. `locked`:
 * something was handed out, and the reader's key is not here yet.
 */
export type Opening =
  | { status: "closed" | "locked" }
  | { status: "whole"; part: SealedPart; key: ContentKey }
  | { status: "fields"; fields: readonly SealedField[]; count: number }
  | { status: "failed"; error: Error }

/** A record's sealed part as its keeper told of it, with what this browser could open and prove. */
export type OpenedPart = Omit<KeptSealedPart, "file" | "boxes"> & {
  record: ProvenRecord
  /** When the last of the reader's permissions ends; none for author and owner */
  until: number | undefined
  opening: Opening
}

type With = { identity: string | undefined; domain: Domain; now: number }

/**
 * Opens what was handed out. Everything is proven against the record that the chain has, never against what the keeper
 * says the record is.
 */
export async function openParts(
  parts: readonly KeptSealedPart[],
  records: ReadonlyMap<number, ProvenRecord>,
  given: With,
): Promise<readonly OpenedPart[]> {
  const opened = await Promise.all(
    parts.map(async ({ file, boxes, ...rest }) => {
      const record = records.get(rest.sequence)
      if (record === undefined) return undefined
      const ends = boxes.flatMap(({ grant }) => grant?.expiresAt ?? [])
      const opening = await open({ file, boxes }, record, given)
      return { ...rest, record, until: ends.length > 0 ? Math.max(...ends) : undefined, opening }
    }),
  )
  return opened.flatMap((part) => part ?? [])
}

async function open(
  { file, boxes }: Pick<KeptSealedPart, "file" | "boxes">,
  { sealedRoot }: ProvenRecord,
  { identity, domain, now }: With,
): Promise<Opening> {
  if (boxes.length === 0) return { status: "closed" }
  if (identity === undefined) return { status: "locked" }
  const fields: SealedField[] = []
  let count = 0
  try {
    for (const { box, grant } of boxes) {
      const found =
        grant === null
          ? { scope: "part" as const, key: await unwrapKey(box, identity) }
          : await openGrant({ grant, box }, { identity, domain, now })
      if (found.scope === "part") {
        if (file)
          return { status: "whole", key: found.key, part: await openPart(file, found.key, sealedRoot) }
        continue
      }
      fields.push(verifyDisclosure(found.disclosure, sealedRoot))
      count = found.disclosure.count
    }
  } catch (error) {
    return { status: "failed", error: error instanceof Error ? error : new Error(String(error)) }
  }
  const byName = new Map(fields.map((field) => [field.name, field]))
  return fields.length === 0
    ? { status: "closed" }
    : { status: "fields", fields: [...byName.values()], count }
}
