import { expect, test } from "vitest"
import { possibleActsOn } from "./possible-acts.ts"

const caller = "0xabcdef0000000000000000000000000000000001" as const
const executableFrom = 1_800_000_000
const act = { state: "pending" as const, caller, executableFrom, expiresAt: executableFrom + 604_800 }
const itself = { account: `0x${caller.slice(2).toUpperCase()}`, isGuardian: false }
const guardian = { account: "0x0000000000000000000000000000000000000002", isGuardian: true }
const anybody = { ...guardian, isGuardian: false }

test("default: once its delay is over, who announced an act carries it out, and nobody else", () => {
  expect(possibleActsOn(act, itself, executableFrom)).toEqual(["execute", "cancel"])
  expect(possibleActsOn(act, anybody, executableFrom)).toEqual([])
  expect(possibleActsOn(act, guardian, executableFrom)).toEqual(["cancel"])
})

test("behavior: before that it can only be taken back", () => {
  expect(possibleActsOn(act, itself, executableFrom - 1)).toEqual(["cancel"])
  expect(possibleActsOn(act, { account: undefined, isGuardian: false }, executableFrom)).toEqual([])
})

test("behavior: what is over is over", () => {
  expect(possibleActsOn(act, itself, act.expiresAt)).toEqual([])
  for (const state of ["executed", "cancelled", "expired"] as const)
    expect(possibleActsOn({ ...act, state }, itself, executableFrom)).toEqual([])
})
