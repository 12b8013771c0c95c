import { expect, test } from "vitest"
import { readPerson } from "./read-person.ts"

const typed = {
  name: " Fir Beispiel ",
  street: "Beispielweg 1",
  postcode: "00000",
  town: "Beispielstadt",
  number: "X00-1",
}

test("a person as typed, in the officer's country", () => {
  expect(readPerson(typed, "passport", "DE")).toEqual({
    entered: {
      name: "Fir Beispiel",
      address: { street: "Beispielweg 1", postcode: "00000", town: "Beispielstadt", country: "DE" },
      document: { kind: "passport", country: "DE", number: "X00-1" },
    },
    wrong: new Set(),
  })
})

test("behavior: what is missing or no number is named", () => {
  expect(readPerson({}, "passport", "DE").wrong).toEqual(
    new Set(["name", "street", "postcode", "town", "number"]),
  )
  expect(readPerson({ ...typed, number: "?" }, "passport", "DE")).toEqual({
    entered: undefined,
    wrong: new Set(["number"]),
  })
})
