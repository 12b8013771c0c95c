import type { RoleName } from "@urcar/sdk/kinds"
import type { Address } from "viem"
import { expect, test } from "vitest"
import { buildRecord } from "./build-record.ts"
import type { WitnessRequest } from "./packet.ts"
import { type RequestFacts, requestFaults } from "./request-faults.ts"
import { sampleForm, sampleInspection } from "./sample-form.ts"
import { toInput } from "./to-input.ts"

const key = (digit: string): Address => `0x${digit.repeat(40)}`
const [dealer, station, workshop, bank] = [key("a"), key("b"), key("c"), key("d")]
const deadline = 1_800_000_000

function requestOf(witnesses: readonly Address[]): WitnessRequest {
  const { input } = toInput(sampleInspection(), sampleForm("inspection"), "2026-06-01")
  const record = buildRecord(input)
  return {
    id: "0".repeat(16),
    items: [{ unsigned: { record, author: dealer, witnesses, nonce: 1n, deadline }, owner: dealer }],
  }
}

const licence = (role: RoleName, standing: "active" | "suspended" = "active") => ({ standing, roles: [role] })

const facts: RequestFacts = {
  rule: {
    authorRoles: ["dealer"],
    witnesses: 2,
    witnessRoles: ["inspection-station", "workshop", "department", "dealer"],
    keyWitnessRoles: ["inspection-station", "department"],
  },
  licences: {
    [dealer]: licence("dealer"),
    [station]: licence("inspection-station"),
    [workshop]: licence("workshop"),
    [bank]: licence("bank"),
  },
  used: 0,
}

const faults = (witnesses: readonly Address[], now = deadline, other: Partial<RequestFacts> = {}) =>
  requestFaults(requestOf(witnesses), { ...facts, ...other }, now).map(({ code }) => code)

test("default: two permitted witnesses, one of them of the key role, until the last second", () => {
  expect(faults([station, workshop])).toEqual([])
})

test("behavior: the author as witness, one business twice, and a wrong role are refused", () => {
  expect(faults([station, dealer])).toEqual(["author-witnesses"])
  expect(faults([station, station])).toEqual(["twice"])
  expect(faults([station, bank])).toEqual(["witness-not-permitted"])
  expect(faults([workshop, bank])).toEqual(["witness-not-permitted", "key-missing"])
  expect(faults([station])).toEqual(["too-few"])
})

test("behavior: late, used up, or suspended since", () => {
  expect(faults([station, workshop], deadline + 1)).toEqual(["expired"])
  expect(faults([station, workshop], deadline, { used: 1 })).toEqual(["used"])
  const licences = { ...facts.licences, [dealer]: licence("dealer", "suspended") }
  expect(faults([station, workshop], deadline, { licences })).toEqual(["author-not-permitted"])
})
