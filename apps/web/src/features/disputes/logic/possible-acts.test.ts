import { describe, expect, test } from "vitest"
import { type Place, possibleActs, type Viewer } from "./possible-acts.ts"

const deadline = 1_800_000_000
const nobody: Viewer = {
  ...{ isWriter: false, isAccuser: false, isDepartment: false, isGuardian: false, isCourt: false },
}
const writer = { ...nobody, isWriter: true }
const accuser = { ...nobody, isAccuser: true }
const department = { ...nobody, isDepartment: true }
const guardian = { ...nobody, isGuardian: true }
const court = { ...nobody, isCourt: true }
const place = (phase: Place["phase"], outcome: Place["outcome"] = "none"): Place => ({
  phase,
  outcome,
  deadline,
})

describe("possibleActs", () => {
  test("default: in time, each phase belongs to one", () => {
    const at = (where: Place, viewer: Viewer) => possibleActs(where, viewer, deadline)
    expect(at(place("open"), writer)).toEqual(["answer"])
    expect(at(place("open"), nobody)).toEqual(["join"])
    expect(at(place("open"), accuser)).toEqual([])
    expect(at(place("answered"), department)).toEqual(["rule"])
    expect(at(place("answered"), nobody)).toEqual(["join"])
    expect(at(place("open"), department)).toEqual([])
    expect(at(place("answered"), { ...department, isAccuser: true })).toEqual([])
    expect(at(place("ruled", "upheld"), writer)).toEqual(["appeal"])
    expect(at(place("ruled", "upheld"), accuser)).toEqual([])
    expect(at(place("ruled", "rejected"), accuser)).toEqual(["appeal"])
    expect(at(place("ruled", "upheld"), guardian)).toEqual(["veto"])
    expect(at(place("appealed"), court)).toEqual(["decide"])
  })

  test("behavior: once overdue, anybody ends the phase, and nobody does what was to be done in time", () => {
    const after = (where: Place, viewer: Viewer) => possibleActs(where, viewer, deadline + 1)
    for (const viewer of [nobody, writer, accuser, department, guardian, court]) {
      expect(after(place("open"), viewer)).toEqual(["uphold"])
      expect(after(place("answered"), viewer)).toEqual(["escalate"])
      expect(after(place("ruled", "upheld"), viewer)).toEqual(["close"])
      expect(after(place("appealed"), viewer)).toEqual(["close"])
    }
  })

  test("behavior: once closed, accusers claim what is theirs, unless they lost it", () => {
    expect(possibleActs(place("closed", "upheld"), accuser, 0)).toEqual(["claim"])
    expect(possibleActs(place("closed", "undecided"), accuser, 0)).toEqual(["claim"])
    expect(possibleActs(place("closed", "rejected"), accuser, 0)).toEqual([])
    expect(possibleActs(place("closed", "upheld"), writer, 0)).toEqual([])
  })
})
