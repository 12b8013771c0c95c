import { expect, test } from "vitest"
import { possibleBusinessActs } from "./possible-acts.ts"

const now = 1_800_000_000
const application = { country: "DE", roles: ["workshop" as const], appliedAt: now }
const nothing = { locked: 0n, available: 0n, unbondedAt: 0 }
const locked = { locked: 10n, available: 10n, unbondedAt: 0 }
const acts = (
  standing: "none" | "active" | "suspended" | "exiting" | "revoked",
  more: Partial<Omit<Parameters<typeof possibleBusinessActs>[0], "licence">> = {},
) =>
  possibleBusinessActs(
    { licence: { standing }, application: null, stake: nothing, term: { deposit: 0n }, ...more },
    now,
  )

test("default: a licensee adds to stake and fee, and can leave", () => {
  expect(acts("active", { stake: locked, term: { deposit: 1n } })).toEqual([
    "topUp",
    "payFee",
    "withdrawFee",
    "exit",
  ])
})

test("behavior: an applicant takes everything back; nobody without anything has anything to do", () => {
  expect(acts("none")).toEqual([])
  expect(acts("none", { application, stake: locked, term: { deposit: 1n } })).toEqual([
    ...["topUp", "payFee", "withdrawFee", "withdrawApplication", "exit"],
  ])
  expect(acts("none", { stake: locked })).toEqual(["exit"])
})

test("behavior: who left waits for the stake, and for disputes that hold it", () => {
  expect(acts("exiting", { stake: { ...locked, unbondedAt: now + 1 } })).toEqual([])
  expect(acts("exiting", { stake: { ...locked, unbondedAt: now } })).toEqual(["withdrawStake"])
  expect(acts("revoked", { stake: { ...locked, available: 0n, unbondedAt: now } })).toEqual([])
})
