import { describe, expect, test } from "vitest"
import { samples } from "../kinds/samples.ts"
import { encodePayload } from "../payload/payload.ts"
import { vehicleFates } from "./fate.ts"
import { flagPart } from "./flag-part.ts"
import { normalisePartCode, partKey } from "./identity.ts"
import { type PartEvent, type PartSighting, partSightings } from "./sightings.ts"

const one = "WVWZZZ1JZXW000001"
const other = "WVWZZZ1JZXW000002"

const at = (
  time: number,
  vin: string,
  event: PartEvent = "fitted",
  donor: string | null = null,
): PartSighting => ({
  ...{ vin, sequence: time, maker: "ZF", serial: "8HP-1", part: "gearbox", event, donor },
  ...{ occurredAt: time, recordedAt: time },
})

const codes = (...parameters: Parameters<typeof flagPart>) =>
  flagPart(...parameters).map(({ code, sequence, other }) => `${sequence} ${code} ${other}`)

describe("partSightings", () => {
  const read = (kind: keyof typeof samples) =>
    partSightings({
      ...{ vin: one, sequence: 3, kind, occurredAt: 1, recordedAt: 2 },
      payload: encodePayload(samples[kind]),
    }).map(({ event, maker, serial, part, donor }) => [event, partKey({ maker, serial }), part, donor])

  test("default: every kind that can name a part", () => {
    expect(read("part-replaced")).toEqual([
      ["removed", "ZF 8HP-0011907", "gearbox", null],
      ["fitted", "ZF 8HP-0048213", "gearbox", one],
    ])
    expect(read("part-scrapped")).toEqual([["scrapped", "AUTOLIV A-77.1093", "airbags", null]])
    expect(read("repair")).toEqual([["fitted", "SKODA 5E3807221", "bumper-front", null]])
    expect(read("maintenance")).toEqual([["fitted", "ATE 24.0112-0187", "brakes", null]])
    expect(read("manufacture")).toEqual([["fitted", "SKODA DPC-104882", "engine", null]])
    expect(read("recall-done")).toEqual([["fitted", "AUTOLIV A-80.2201", null, null]])
    expect(read("inspection")).toEqual([])
  })

  test("behavior: a payload without a published form, or a part without a maker, names none", () => {
    const record = { vin: one, sequence: 1, occurredAt: 1, recordedAt: 1 }
    for (const payload of ['{"serial":"A","v":1}', "serial", '{"maker":"ZF","serial":"A","v":1}'])
      expect(partSightings({ ...record, kind: "part-scrapped", payload })).toEqual([])
    const parts = [{ part: "brakes", damage: "worn", work: "repaired", serial: "A" }]
    const payload = encodePayload({ v: 1, cause: "wear", parts })
    expect(partSightings({ ...record, kind: "repair", payload })).toEqual([])
    expect(partSightings({ ...record, kind: "nothing", payload })).toEqual([])
  })
})

describe("flagPart", () => {
  const stolen = [{ vin: one, scrappedAt: null, thefts: [{ from: 5, to: null }] }]
  const scrapped = [{ vin: one, scrappedAt: 5, thefts: [] }]

  test("default: fitted, taken out, fitted elsewhere", () => {
    expect(codes([at(1, one), at(2, one, "removed"), at(3, other)], [])).toEqual([])
    expect(codes([at(1, one), at(2, one)], [])).toEqual([])
  })

  test("behavior: a part of a stolen or scrapped vehicle", () => {
    expect(codes([at(1, one), at(7, other)], stolen)).toEqual([`7 from-stolen-car ${one}`])
    expect(codes([at(1, one), at(7, other)], scrapped)).toEqual([`7 from-scrapped-car ${one}`])
    expect(codes([at(7, other, "fitted", one)], stolen)).toEqual([`7 from-stolen-car ${one}`])
    expect(codes([at(7, other, "fitted", one)], scrapped)).toEqual([`7 from-scrapped-car ${one}`])
  })

  test("behavior: a vehicle that was found again may have lost it", () => {
    const found = [{ vin: one, scrappedAt: null, thefts: [{ from: 5, to: 6 }] }]
    expect(codes([at(1, one), at(7, other)], found)).toEqual([`7 from-stolen-car ${one}`])
  })

  test("behavior: taken out before the theft or the scrapping, it is free", () => {
    const sightings = [at(1, one), at(2, one, "removed"), at(7, other, "fitted", one)]
    expect(codes(sightings, stolen)).toEqual([])
    expect(codes(sightings, scrapped)).toEqual([])
    expect(codes([at(1, one), at(6, one, "removed"), at(7, other, "fitted", one)], stolen)).toEqual([
      `7 from-stolen-car ${one}`,
    ])
  })

  test("behavior: what was destroyed, or is still in another vehicle", () => {
    expect(codes([at(9, other), at(1, one), at(2, one, "scrapped")], [])).toEqual([`9 scrapped-part ${one}`])
    expect(codes([at(1, one), at(2, other)], [])).toEqual([`2 in-two-cars ${one}`])
  })

  test("behavior: the same serial number of another maker is another part", () => {
    expect(codes([at(1, one), { ...at(2, other), maker: "AISIN" }], scrapped)).toEqual([])
  })
})

describe("vehicleFates", () => {
  test("default", () => {
    const records = [
      { vin: one, kind: "theft", occurredAt: 1 },
      { vin: one, kind: "recovery", occurredAt: 2 },
      { vin: one, kind: "theft", occurredAt: 3 },
      { vin: other, kind: "scrapped", occurredAt: 9 },
    ]
    expect(vehicleFates(records)).toEqual([
      {
        vin: one,
        scrappedAt: null,
        thefts: [
          { from: 1, to: 2 },
          { from: 3, to: null },
        ],
      },
      { vin: other, scrappedAt: 9, thefts: [] },
    ])
  })
})

describe("normalisePartCode", () => {
  test("default", () => {
    expect(normalisePartCode(" 8hp-004 8213 ")).toBe("8HP-0048213")
    for (const text of ["", "-", "a".repeat(41), "ä", "A_B", "<b>"])
      expect(normalisePartCode(text)).toBeNull()
  })
})
