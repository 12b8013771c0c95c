import type { Address, Hex } from "viem"
import { initialHead, nextHead } from "../records/head.ts"
import { toRawRecord } from "../records/raw.ts"
import { noRoot } from "../records/typed-data.ts"
import type { LifeRecord, VehicleRecord } from "../records/types.ts"
import { vinToBytes } from "../vin/codec.ts"
import { parseVin } from "../vin/vin.ts"

/** A life on paper, hashed as the register would: no chain is asked. */
export interface PaperLife {
  readonly vin: string
  readonly firstOwner: Address
  readonly records: readonly LifeRecord[]
  readonly head: Hex
}

const author: Address = `0x${"a1".repeat(20)}`
const start = 1_700_000_000
const day = 86_400

/** A birth and yearly inspections. */
export function paperLife(vin: string, count: number): PaperLife {
  const firstOwner: Address = `0x${"b2".repeat(20)}`
  const records = Array.from({ length: count }, (_, place) => paperRecord(vin, place))
  const head = records.reduce(nextHead, initialHead(vinToBytes(parseVin(vin)), firstOwner))
  return { vin, firstOwner, records, head }
}

function paperRecord(vin: string, place: number): LifeRecord {
  const at = start + place * 365 * day
  const record: VehicleRecord = {
    vin,
    kind: place === 0 ? "manufacture" : "inspection",
    plate: place === 0 ? "" : "DE BXY1234",
    odometer: { value: place * 15_000, unit: "km" },
    occurredAt: at,
    supersedes: 0,
    sealedRoot: place % 3 === 2 ? `0x${"5e".repeat(32)}` : noRoot,
    evidenceRoot: noRoot,
    payload: `{"defects":[],"result":"pass","test":"periodic","v":1}`,
  }
  const recording = { sequence: place + 1, recordedAt: at + day, previousBlock: place * 10 }
  const witnesses: Address[] = place % 4 === 3 ? [`0x${"c3".repeat(20)}`] : []
  return { ...record, ...recording, author, witnesses, raw: toRawRecord(record, recording) }
}
