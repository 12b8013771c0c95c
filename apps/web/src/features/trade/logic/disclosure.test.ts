import { expect, test } from "vitest"
import { readDisclosure } from "./disclosure.ts"

test("a checklist gives its answers in order", () => {
  expect(readDisclosure('{"defects":"no","partsChanged":"notKnown","v":1}')).toEqual([
    { item: "defects", answer: "no" },
    { item: "parts-changed", answer: "not-known" },
  ])
})

test("behavior: groups are opened, yes and no may be booleans", () => {
  expect(readDisclosure('{"answers":{"defects":true,"unauthorised_repairs":false},"v":1}')).toEqual([
    { item: "defects", answer: "yes" },
    { item: "unauthorised-repairs", answer: "no" },
  ])
})

test("behavior: a text that is no checklist gives none", () => {
  expect(readDisclosure("")).toEqual([])
  expect(readDisclosure("[1]")).toEqual([])
})
