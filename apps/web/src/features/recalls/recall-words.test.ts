import { expect, test } from "vitest"
import { en } from "#messages/en/index.ts"
import { forbidsDriving, recallSentence } from "./recall-words.ts"

const payload = '{"campaign":"R-77","part":"battery","remedy":"stop-driving","risk":"serious","v":1}'

test("default: campaign, part, remedy and risk in words", () => {
  expect(recallSentence(payload, en)).toBe(
    "Campaign R-77: Battery. Remedy: Not to be driven any further. Risk: serious.",
  )
  expect(forbidsDriving(payload)).toBe(true)
  expect(forbidsDriving('{"remedy":"repair"}')).toBe(false)
})

test("behavior: what a notice does not state is called not stated", () => {
  expect(recallSentence("{}", en)).toContain("Campaign not stated: not stated.")
  expect(recallSentence("no JSON", en)).toContain("Campaign not stated")
})
