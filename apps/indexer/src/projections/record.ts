import { decodePayload, getKind, odometerFromChain, UrcarError } from "@urcar/sdk"
import { type Hex, stringToHex } from "viem"
import type { AppendedRecord } from "../decode/record.ts"
import { hashHead, nextHead } from "./head.ts"
import type { Licence, Place, RecordRow } from "./rows.ts"

/** A record's row, before any witness is told of. */
export function toRecordRow(
  record: AppendedRecord,
  previousHead: Hex,
  author: Pick<Licence, "roles" | "country"> | null,
  place: Place,
): RecordRow {
  const odometer = odometerFromChain({ odometer: record.odometer, unit: record.unit })
  return {
    vin: record.vin,
    sequence: record.sequence,
    kind: record.kind,
    kindId: record.words.kind,
    stamp: record.words.stamp,
    author: record.author,
    authorRoles: author?.roles ?? 0,
    authorCountry: author?.country ?? null,
    witnesses: [],
    plate: record.plate,
    odometer: odometer?.value ?? null,
    unit: odometer?.unit ?? null,
    occurredAt: record.occurredAt,
    recordedAt: record.recordedAt,
    supersedes: record.supersedes,
    sealedRoot: record.sealedRoot,
    evidenceRoot: record.evidenceRoot,
    payload: record.payload,
    payloadHash: record.payloadHash,
    isPayloadValid: readPayload(record.kind, record.payload) !== null,
    previousHead,
    head: nextHead(previousHead, record, []),
    previousBlock: record.previousBlock,
    block: place.block,
    transaction: place.transaction,
    logIndex: place.logIndex,
  }
}

/** What changes in a record's row when its witnesses are told of. */
export function withWitnesses(
  row: RecordRow,
  witnesses: readonly Hex[],
): Pick<RecordRow, "witnesses" | "head"> {
  const fields = {
    vin: stringToHex(row.vin),
    author: row.author,
    kind: row.kindId,
    stamp: row.stamp,
    sealedRoot: row.sealedRoot,
    evidenceRoot: row.evidenceRoot,
    plate: stringToHex(row.plate ?? ""),
    payloadHash: row.payloadHash,
    witnesses,
  }
  return { witnesses, head: hashHead(row.previousHead, fields) }
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
