import { expect, test } from "vitest"
import { possibleRoundActs } from "./possible-acts.ts"

const now = 1_800_000_000
const computed = { root: "0x01" as const, total: 10n }
const poster = "0xAB00000000000000000000000000000000000001" as const
const right = { deadline: now, posted: { by: poster, ...computed } }
const wrong = { deadline: now, posted: { by: poster, root: "0x02" as const, total: 10n } }
const viewer = { account: "0x0000000000000000000000000000000000000002", part: 5n, isClaimed: false }
const none = { deadline: 0, posted: null }

test("default: rewards are posted, become final, and are claimed once", () => {
  expect(possibleRoundActs(none, "open", computed, viewer, now)).toEqual(["post"])
  expect(possibleRoundActs(right, "posted", computed, viewer, now)).toEqual([])
  expect(possibleRoundActs(right, "posted", computed, viewer, now + 1)).toEqual(["finalise"])
  expect(possibleRoundActs(right, "final", computed, viewer, now)).toEqual(["claim"])
  expect(possibleRoundActs(right, "final", computed, { ...viewer, isClaimed: true }, now)).toEqual([])
  expect(possibleRoundActs(right, "final", computed, { ...viewer, part: 0n }, now)).toEqual([])
})

test("behavior: whoever computes otherwise challenges in time, but nobody their own root", () => {
  expect(possibleRoundActs(wrong, "posted", computed, viewer, now)).toEqual(["challenge"])
  const own = { ...viewer, account: poster.toLowerCase() }
  expect(possibleRoundActs(wrong, "posted", computed, own, now)).toEqual([])
  const higher = { ...right, posted: { ...right.posted, total: 11n } }
  expect(possibleRoundActs(higher, "posted", computed, viewer, now)).toEqual(["challenge"])
})

test("behavior: a root that this browser cannot confirm is nothing to claim by", () => {
  expect(possibleRoundActs(wrong, "final", computed, viewer, now)).toEqual([])
})

test("behavior: what came to nothing, or too late, is neither posted nor claimed", () => {
  expect(possibleRoundActs(none, "open", { root: "0x00", total: 0n }, viewer, now)).toEqual([])
  expect(possibleRoundActs(none, "missed", computed, viewer, now)).toEqual([])
  expect(possibleRoundActs(right, "over", computed, viewer, now + 1)).toEqual(["end"])
  expect(possibleRoundActs(right, "ended", computed, viewer, now + 1)).toEqual([])
})

test("behavior: a silent court ends a challenge by anybody's call", () => {
  expect(possibleRoundActs(wrong, "challenged", computed, viewer, now)).toEqual([])
  expect(possibleRoundActs(wrong, "challenged", computed, viewer, now + 1)).toEqual(["expire"])
})
