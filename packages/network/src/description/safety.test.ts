import { describe, expect, it } from "vitest"
import { faultsTolerated, haltingPower, quorum, validatorsNeeded } from "./safety.ts"

describe("safety of n validators", () => {
  it.each([
    { validators: 1, faults: 0, signatures: 1, halting: 1 },
    { validators: 3, faults: 0, signatures: 3, halting: 1 },
    { validators: 4, faults: 1, signatures: 3, halting: 2 },
    { validators: 6, faults: 1, signatures: 5, halting: 2 },
    { validators: 7, faults: 2, signatures: 5, halting: 3 },
    { validators: 28, faults: 9, signatures: 19, halting: 10 },
  ])("$validators validators", ({ validators, faults, signatures, halting }) => {
    expect(faultsTolerated(validators)).toBe(faults)
    expect(quorum(validators)).toBe(signatures)
    expect(haltingPower(validators)).toBe(halting)
  })

  it("behavior: two quorums always share an honest validator", () => {
    for (let n = 1; n <= 64; n += 1) expect(2 * quorum(n) - n).toBeGreaterThan(faultsTolerated(n))
  })

  it("behavior: 3f + 1 is the least", () => {
    for (let f = 1; f <= 21; f += 1) {
      expect(faultsTolerated(validatorsNeeded(f))).toBe(f)
      expect(faultsTolerated(validatorsNeeded(f) - 1)).toBe(f - 1)
    }
  })
})
