import { expect, test } from "vitest"
import { en } from "#messages/en/index.ts"
import { otherwiseOf } from "./otherwise.ts"

const { otherwise: texts } = en.dispute

test("default: each phase ends in its own way", () => {
  expect(otherwiseOf({ phase: "open", outcome: "none" }, texts)).toBe(texts.open)
  expect(otherwiseOf({ phase: "answered", outcome: "none" }, texts)).toBe(texts.answered)
  expect(otherwiseOf({ phase: "ruled", outcome: "upheld" }, texts)).toBe(texts.ruled)
})

test("behavior: a silent court leaves the ruling before it, or nothing where there was none", () => {
  expect(otherwiseOf({ phase: "appealed", outcome: "upheld" }, texts)).toBe(texts.appealedByParty)
  expect(otherwiseOf({ phase: "appealed", outcome: "none" }, texts)).toBe(texts.appealedOtherwise)
})

test("behavior: only what was not upheld can be disputed again", () => {
  expect(otherwiseOf({ phase: "closed", outcome: "upheld" }, texts)).toBe(texts.closedUpheld)
  expect(otherwiseOf({ phase: "closed", outcome: "rejected" }, texts)).toBe(texts.closed)
})
