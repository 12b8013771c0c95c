import { nextHead } from "@urcar/sdk/records"
import { stringToHex } from "viem"
import { describe, expect, test } from "vitest"
import { readPayload, rehash, toRecordRow } from "../../src/projections/record.ts"
import { author, place, sampleRecord, sampleRow, witness } from "../support/samples.ts"

const previousHead = `0x${"22".repeat(27)}` as const

describe("toRecordRow", () => {
  test("default", () => {
    expect(sampleRow()).toMatchObject({
      sequence: 2,
      kind: "inspection",
      author,
      authorRoles: 16,
      authorCountry: "DE",
      witnesses: null,
      plate: "DE BXY1234",
      odometer: 12_000,
      unit: "km",
      payloadBytes: null,
      previousHead,
      head: nextHead(previousHead, sampleRecord()),
      block: 7,
      logIndex: 2,
    })
  })

  test("behavior: no plate, no odometer, no licence", () => {
    const row = toRecordRow(sampleRecord({ plate: "", odometer: null }), previousHead, null, place)
    expect(row).toMatchObject({
      plate: null,
      odometer: null,
      unit: null,
      authorRoles: 0,
      authorCountry: null,
    })
  })

  test("behavior: an author's address in any case is kept in lower case", () => {
    expect(sampleRow({ author: `0x${"AA".repeat(20)}` }).author).toBe(author)
  })

  test("behavior: a payload that is no text keeps its bytes beside what can be shown", () => {
    const { raw } = sampleRecord()
    const broken = sampleRow({ payload: "�", raw: { ...raw, payload: "0xff" } })
    expect(broken).toMatchObject({ payload: "�", payloadBytes: "0xff" })
    const withNul = sampleRow({ payload: "a\0b", raw: { ...raw, payload: "0x610062" } })
    expect(withNul).toMatchObject({ payload: "a�b", payloadBytes: "0x610062" })
  })
})

describe("rehash", () => {
  test("default: as if the witnesses had been known at once", () => {
    const change = rehash(sampleRow(), { witnesses: [witness] })
    const record = { ...sampleRecord(), witnesses: [witness] }
    expect(change).toEqual({ previousHead, witnesses: [witness], head: nextHead(previousHead, record) })
  })

  test("behavior: a head before it, from bytes that the texts do not show", () => {
    const plate = stringToHex("DE BXY1234\0\xff", { size: 16 })
    const raw = { ...sampleRecord().raw, payload: "0xff00", plate } as const
    const row = sampleRow({ payload: "�\0", raw })
    const head = `0x${"33".repeat(27)}` as const
    const record = { ...sampleRecord(), raw }
    expect(rehash(row, { previousHead: head }).head).toBe(nextHead(head, record))
  })
})

describe("readPayload", () => {
  test("behavior: what fits no schema, is not canonical, or is of no kind is null", () => {
    const good = sampleRow().payload
    expect(readPayload("inspection", good)).not.toBeNull()
    const deep = "[".repeat(2_000) + "]".repeat(2_000)
    for (const text of ["", "{}", "null", `${good} `, "{", deep, '{"__proto__":1}'])
      expect(readPayload("inspection", text)).toBeNull()
    expect(readPayload("no-such-kind", good)).toBeNull()
  })
})
