import { describe, expect, it } from "vitest"
import { standstillOf } from "./standstill.ts"

const beating = (beat: number, isEmpty = true) =>
  Array.from({ length: 6 }, (_, place) => ({ at: 10_000 - place * beat, isEmpty }))

describe("standstillOf", () => {
  it("default", () => {
    expect(standstillOf(beating(1), 10_040)).toBe(10_000)
    expect(standstillOf(beating(1), 10_003)).toBeUndefined()
  })

  it("behavior: a slow network may be silent for longer", () => {
    expect(standstillOf(beating(10), 10_040)).toBeUndefined()
    expect(standstillOf(beating(10), 10_051)).toBe(10_000)
  })

  it("behavior: where a block waits for a transaction, silence says nothing", () => {
    expect(standstillOf(beating(1, false), 20_000)).toBeUndefined()
  })

  it("behavior: a clock that was moved on is no beat", () => {
    expect(standstillOf(beating(86_400), 1_000_000)).toBeUndefined()
  })

  it("boundary: one block, or none", () => {
    expect(standstillOf(beating(1).slice(0, 1), 20_000)).toBeUndefined()
    expect(standstillOf([], 20_000)).toBeUndefined()
  })
})
