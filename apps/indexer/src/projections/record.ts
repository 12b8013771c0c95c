import { decodePayload, getKind, UrcarError } from "@urcar/sdk"
import { type LifeRecord, nextHead } from "@urcar/sdk/records"
import { type Hex, stringToHex } from "viem"
import { lower, storableText, unshownBytes } from "../decode/text.ts"
import type { Licence, Place, RecordRow } from "./rows.ts"

/** A record's row, before any witness is told of. */
export function toRecordRow(
  record: LifeRecord,
  previousHead: Hex,
  author: Pick<Licence, "roles" | "country"> | null,
  place: Place,
): RecordRow {
  const payload = storableText(record.payload)
  const kind = storableText(record.kind)
  return {
    vin: record.vin,
    sequence: record.sequence,
    kind,
    kindId: record.raw.kind,
    plateId: record.raw.plate,
    stamp: record.raw.stamp,
    author: lower(record.author),
    authorRoles: author?.roles ?? 0,
    authorCountry: author?.country ?? null,
    witnesses: null,
    plate: record.plate || null,
    odometer: record.odometer?.value ?? null,
    unit: record.odometer?.unit ?? null,
    occurredAt: record.occurredAt,
    recordedAt: record.recordedAt,
    supersedes: record.supersedes,
    sealedRoot: record.sealedRoot,
    evidenceRoot: record.evidenceRoot,
    payload,
    payloadBytes: unshownBytes(payload, record.raw.payload),
    previousHead,
    head: nextHead(previousHead, record),
    previousBlock: record.previousBlock,
    block: place.block,
    transaction: place.transaction,
    logIndex: place.logIndex,
  }
}

/**
 * A record's row with what the chain tells of it in later events of the same transaction: the first owner, whom the
 * first head is of, and the witnesses, whom the record's head is of.
 */
export function rehash(
  row: RecordRow,
  change: Partial<Pick<RecordRow, "previousHead" | "witnesses">>,
): Pick<RecordRow, "previousHead" | "witnesses" | "head"> {
  const { author, sealedRoot, evidenceRoot, previousHead, witnesses } = { ...row, ...change }
  const signers = witnesses ?? []
  const raw = {
    vin: stringToHex(row.vin),
    kind: row.kindId,
    plate: row.plateId,
    stamp: row.stamp,
    payload: row.payloadBytes ?? stringToHex(row.payload),
  }
  const head = nextHead(previousHead, { author, witnesses: signers, sealedRoot, evidenceRoot, raw })
  return { previousHead, witnesses, head }
}

/** A payload that is canonical and fits its kind, or `null`: the chain takes any text. */
export function readPayload(kind: string, text: string): unknown {
  try {
    return getKind(kind).parse(decodePayload(text))
  } catch (error) {
    if (error instanceof UrcarError) return null
    throw error
  }
}
