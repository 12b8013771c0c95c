import type { KeptHappening, KeptRecord } from "@urcar/lab/kept"
import { describe, expect, test } from "vitest"
import { catalogue } from "#messages/catalogue.ts"
import { answersOf } from "./answers-of.ts"
import { catchersOf } from "./caught.ts"
import { fileAt } from "./file-at.ts"
import { findStory, storyAfter, toldStories, toStep } from "./told-story.ts"

const record = (sequence: number): KeptRecord => ({
  ...{ sequence, kind: "reading", by: "dealer", at: sequence * 86_400, metres: sequence * 1_000 },
})
const judged = (breaches: number[]): KeptHappening => ({
  ...{
    type: "odometer",
    verdict: "ILLOGICAL",
    reason: "READING_FELL",
    acceptedKm: 2,
    highestKm: 2,
    breaches,
  },
})
const step = (happenings: KeptHappening[], written: KeptRecord[] = []) => ({
  ...{ actor: "dealer", sentence: { en: "acts.", de: "handelt." }, at: 0, happenings, claims: [], written },
})
const story = {
  scene: [record(1)],
  steps: [step([], [record(2)]), step([judged([2])]), step([], [record(3)])],
}

describe("told stories", () => {
  test("default: every scenario has what it tries and what catches it, in both languages", () => {
    const names = toldStories.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(10)
    for (const texts of [catalogue.en, catalogue.de])
      expect(Object.keys(texts.lab.stories).sort()).toEqual([...names].sort())
  })

  test("default: something catches somebody in each", () => {
    for (const { name, story: told } of toldStories)
      expect(told.steps.flatMap((one) => [...catchersOf(one), ...one.claims]).length, name).toBeGreaterThan(0)
  })

  test("behavior: after the last comes the first", () => {
    const [first] = toldStories
    const last = toldStories.at(-1)
    expect(last && storyAfter(last.name)?.name).toBe(first?.name)
  })

  test("behavior: an address asks for no more steps than there are", () => {
    expect([undefined, "2", "4", "99", "-1", "x", ["1"]].map((text) => toStep(text, story))).toEqual([
      0, 2, 4, 4, 0, 0, 0,
    ])
    expect(findStory("toString")).toBeUndefined()
  })
})

describe("catchersOf", () => {
  test("default: each catcher once, honest answers none", () => {
    const refusal: KeptHappening = { type: "refusal", by: "dealer", error: "HeadChangedError", values: {} }
    const verified: KeptHappening = { type: "verification", verdict: "verified", records: 2, failure: null }
    expect(catchersOf(step([verified, refusal, judged([2]), refusal]))).toEqual(["rule", "odometer"])
    expect(catchersOf(step([verified]))).toEqual([])
  })
})

describe("answersOf", () => {
  test("default: a long run of transactions is one answer, a refusal ends it", () => {
    const sent = (by: string, block: number): KeptHappening => ({ type: "transaction", by, block })
    const refusal: KeptHappening = { type: "refusal", by: "dealer", error: "HeadChangedError", values: {} }
    const money: KeptHappening = { type: "money", of: "dealer", change: "1", balance: "1" }
    const run = [sent("dealer", 4), sent("friend", 5), money, sent("dealer", 6)]
    expect(answersOf(step([...run, refusal, sent("dealer", 7)]))).toEqual([
      { type: "many", count: 3, by: ["dealer", "friend"], first: 4, last: 6 },
      refusal,
      sent("dealer", 7),
    ])
    expect(answersOf(step([sent("dealer", 1), sent("dealer", 2)]))).toHaveLength(2)
  })
})

describe("fileAt", () => {
  test("default: the scene, and all that was written by then", () => {
    expect(fileAt(story, 0)).toMatchObject({ records: [record(1)], fresh: [] })
    expect(fileAt(story, 1)).toMatchObject({ records: [record(1), record(2)], fresh: [2], breaches: [] })
  })

  test("behavior: a breach is marked once the engine has named it, and a judgement belongs to its step", () => {
    expect(fileAt(story, 2)).toMatchObject({ breaches: [2], judged: { verdict: "ILLOGICAL" } })
    expect(fileAt(story, 3)).toMatchObject({ breaches: [2], judged: undefined, fresh: [3] })
  })
})
