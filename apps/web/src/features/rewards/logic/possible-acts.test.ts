import { expect, test } from "vitest"
import { possibleRoundActs } from "./possible-acts.ts"

const now = 1_800_000_000
const computed = { root: "0x01" as const, total: 10n }
const poster = "0xAB00000000000000000000000000000000000001" as const
const right = { by: poster, ...computed }
const wrong = { by: poster, root: "0x02" as const, total: 10n }
const viewer = { account: "0x0000000000000000000000000000000000000002", part: 5n, isClaimed: false }
const none = { phase: "none", deadline: 0, posted: null } as const

test("default: rewards are posted, become final, and are claimed once", () => {
  expect(possibleRoundActs(none, computed, viewer, now)).toEqual(["post"])
  const posted = { phase: "posted", deadline: now, posted: right } as const
  expect(possibleRoundActs(posted, computed, viewer, now)).toEqual([])
  expect(possibleRoundActs(posted, computed, viewer, now + 1)).toEqual(["finalise"])
  const final = { phase: "final", deadline: 0, posted: right } as const
  expect(possibleRoundActs(final, computed, viewer, now)).toEqual(["claim"])
  expect(possibleRoundActs(final, computed, { ...viewer, isClaimed: true }, now)).toEqual([])
  expect(possibleRoundActs(final, computed, { ...viewer, part: 0n }, now)).toEqual([])
})

test("behavior: whoever computes otherwise challenges in time, but nobody their own root", () => {
  const posted = { phase: "posted", deadline: now, posted: wrong } as const
  expect(possibleRoundActs(posted, computed, viewer, now)).toEqual(["challenge"])
  expect(possibleRoundActs(posted, computed, { ...viewer, account: poster.toLowerCase() }, now)).toEqual([])
  const higher = { ...posted, posted: { ...right, total: 11n } }
  expect(possibleRoundActs(higher, computed, viewer, now)).toEqual(["challenge"])
})

test("behavior: a root that this browser cannot confirm is nothing to claim by", () => {
  const final = { phase: "final", deadline: 0, posted: wrong } as const
  expect(possibleRoundActs(final, computed, viewer, now)).toEqual([])
})

test("behavior: where nothing was earned nothing is posted; a silent court ends a challenge", () => {
  expect(possibleRoundActs(none, { root: "0x00", total: 0n }, viewer, now)).toEqual([])
  const challenged = { phase: "challenged", deadline: now - 1, posted: wrong } as const
  expect(possibleRoundActs(challenged, computed, viewer, now)).toEqual(["expire"])
})
