import { appendRecordCall, cancelEscrowCall, mintEuroCall, withdrawCreditCall } from "@urcar/sdk/actions"
import { getDomain } from "@urcar/sdk/chain"
import { escrowDeskAbi, lienRegistryAbi, saleDeskAbi } from "@urcar/sdk/generated"
import { createRecord, recordTypedData, toUnsignedRecord } from "@urcar/sdk/records"
import { encodeFunctionData, type Hex } from "viem"
import { expect, test } from "vitest"
import { account as de } from "#messages/de/account.ts"
import { account as en } from "#messages/en/account.ts"
import { functionOf, linesOf } from "./read-request.ts"

const record = createRecord({
  vin: "WNWZZZ1JZ3W000001",
  kind: "reading",
  odometer: { value: 42_000, unit: "km" },
  occurredAt: "2024-06-01",
  payload: { v: 1, source: "instrument" },
})
const author = "0x61097BA76cD906d2ba4FD106E757f7Eb455fc295"

test("linesOf: a record line by line, its payload opened, what is empty left out", () => {
  const unsigned = toUnsignedRecord(record, { author, nonce: 7n, deadline: 1_800_000_000 })
  const lines = linesOf(recordTypedData(unsigned, getDomain(31_337)))
  expect(lines.map(({ name, value }) => `${name}: ${value}`)).toEqual([
    "vin: WNWZZZ1JZ3W000001",
    "kind: reading",
    "occurredAt: 1717200000",
    "source: instrument",
    "odometer: 42000 km",
    `author: ${author}`,
    "nonce: 7",
    "deadline: 1800000000",
  ])
})

test("functionOf: names calls of the register and no others", () => {
  const nameOf = (call: Hex) => functionOf(call)?.name
  expect(nameOf(encodeFunctionData(appendRecordCall({ record })))).toBe("append")
  expect(nameOf(encodeFunctionData(mintEuroCall({ to: author, amount: 1n })))).toBe("mint")
  expect(functionOf("0x12345678")).toBeUndefined()
})

test("functionOf: an act of escrow is not called by another contract's act of the same name", () => {
  const saleId = `0x${"ab".repeat(32)}` as const
  const withdrawal = encodeFunctionData(withdrawCreditCall({ currency: author, desk: "escrowDesk" }))
  expect(functionOf(encodeFunctionData(cancelEscrowCall({ saleId })))).toEqual({
    group: "escrowCalls",
    name: "cancel",
  })
  expect(functionOf(withdrawal)).toEqual({ group: "calls", name: "withdraw" })
})

test("functionOf: every act of the desks and of the lien registry has words in both languages", () => {
  const acts = [...saleDeskAbi, ...escrowDeskAbi, ...lienRegistryAbi].flatMap((item) =>
    item.type === "function" && ["payable", "nonpayable"].includes(item.stateMutability) ? [item.name] : [],
  )
  const authority = ["acceptCurrency", "refuseCurrency", "setTreasury", "setAuthority", "payOff"]
  for (const { demo } of [en, de])
    for (const name of acts.filter((act) => !authority.includes(act)))
      expect([name, Object.hasOwn({ ...demo.calls, ...demo.escrowCalls }, name)]).toEqual([name, true])
})
