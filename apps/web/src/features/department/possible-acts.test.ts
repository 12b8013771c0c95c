import { expect, test } from "vitest"
import { possibleLicenseeActs } from "./possible-acts.ts"

const now = 1_800_000_000
const day = 86_400

test("default: what a department may do follows from standing and term", () => {
  const paidUntil = now + 200 * day
  expect(possibleLicenseeActs({ standing: "active", paidUntil }, now)).toEqual(["suspend", "revoke"])
  expect(possibleLicenseeActs({ standing: "suspended", paidUntil }, now)).toEqual(["reinstate", "revoke"])
  expect(possibleLicenseeActs({ standing: "exiting", paidUntil }, now)).toEqual(["revoke"])
  for (const standing of ["none", "revoked"] as const)
    expect(possibleLicenseeActs({ standing, paidUntil }, now)).toEqual([])
})

test("behavior: a term can be renewed in its last 90 days, and after", () => {
  const at = (paidUntil: number) => possibleLicenseeActs({ standing: "active", paidUntil }, now)
  expect(at(now + 90 * day)).toContain("renew")
  expect(at(now - day)).toContain("renew")
  expect(at(now + 90 * day + 1)).not.toContain("renew")
})
