import { expect, test } from "vitest"
import { readLookup } from "./lookup-question.ts"

test("a question is read from the address", () => {
  expect(readLookup({ plate: " b-xy 1234 ", country: "de", vin: "wvwzzz1kz8w123456" })).toEqual({
    text: "b-xy 1234",
    country: "DE",
    vin: "WVWZZZ1KZ8W123456",
  })
})

test("behavior: no country looks everywhere, nonsense is left out", () => {
  expect(readLookup({ plate: ["A1", "B2"], country: "all", vin: "short" })).toEqual({
    text: "A1",
    country: undefined,
    vin: undefined,
  })
  expect(readLookup({}).text).toBe("")
})
