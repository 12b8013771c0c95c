import { describe, expect, test } from "vitest"
import { RecordNotProvableError } from "../errors/dispute-errors.ts"
import { initialHead, nextHead } from "../records/head.ts"
import { toRawRecord } from "../records/raw.ts"
import { noRoot } from "../records/typed-data.ts"
import type { LifeRecord } from "../records/types.ts"
import { vinToBytes } from "../vin/codec.ts"
import { parseVin } from "../vin/vin.ts"
import { type LifeFile, maximumLinks, proveRecord } from "./prove-record.ts"

const vin = "WVWZZZ1JZXW000001"
const firstOwner = "0x00000000000000000000000000000000000000a0"

function lifeRecord(sequence: number): LifeRecord {
  const stated = {
    ...{ vin, kind: "reading", plate: "", odometer: { value: sequence, unit: "km" as const } },
    ...{ occurredAt: 1_700_000_000, supersedes: 0, sealedRoot: noRoot, evidenceRoot: noRoot, payload: "{}" },
  }
  const recording = { sequence, recordedAt: 1_700_000_100, previousBlock: sequence }
  const author = "0x00000000000000000000000000000000000000b0"
  return { ...stated, ...recording, author, witnesses: [firstOwner], raw: toRawRecord(stated, recording) }
}

function lifeFile(length: number): LifeFile {
  return { vin, firstOwner, records: Array.from({ length }, (_, place) => lifeRecord(place + 1)) }
}

function headAfter({ records }: LifeFile, count: number) {
  return records.slice(0, count).reduce(nextHead, initialHead(vinToBytes(parseVin(vin)), firstOwner))
}

describe("proveRecord", () => {
  test("default: the head before the record, and every record from it on", () => {
    const file = lifeFile(5)
    const { before, links, earlier } = proveRecord(file, 3)
    expect(before).toBe(headAfter(file, 2))
    expect(links.map(({ stamp }) => Number(stamp % 2n ** 32n))).toEqual([3, 4, 5])
    expect(earlier).toEqual([])
    expect(proveRecord(file, 1).before).toBe(headAfter(file, 0))
  })

  test("behavior: a long file is proven from its end, part by part", () => {
    const file = lifeFile(2 * maximumLinks + 10)
    const { before, links, earlier } = proveRecord(file, 2)
    expect(before).toBe(headAfter(file, 1))
    expect(links).toHaveLength(maximumLinks)
    expect(earlier.map((proof) => [proof.before, proof.links.length])).toEqual([
      [headAfter(file, 2 * maximumLinks + 1), 9],
      [headAfter(file, maximumLinks + 1), maximumLinks],
    ])
  })

  test.each([0, 6, 1.5])("error: RecordNotProvableError for record %d of 5", (sequence) => {
    expect(() => proveRecord(lifeFile(5), sequence)).toThrow(RecordNotProvableError)
  })

  test("error: RecordNotProvableError for a file with a gap", () => {
    const file = lifeFile(5)
    const records = file.records.filter(({ sequence }) => sequence !== 2)
    expect(() => proveRecord({ ...file, records }, 3)).toThrow(RecordNotProvableError)
  })
})
