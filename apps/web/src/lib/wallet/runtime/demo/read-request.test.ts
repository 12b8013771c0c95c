import { appendRecordCall, mintEuroCall } from "@urcar/sdk/actions"
import { getDomain } from "@urcar/sdk/chain"
import { createRecord, recordTypedData, toUnsignedRecord } from "@urcar/sdk/records"
import { encodeFunctionData } from "viem"
import { expect, test } from "vitest"
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
  expect(functionOf(encodeFunctionData(appendRecordCall({ record })))).toBe("append")
  expect(functionOf(encodeFunctionData(mintEuroCall({ to: author, amount: 1n })))).toBe("mint")
  expect(functionOf("0x12345678")).toBeUndefined()
})
