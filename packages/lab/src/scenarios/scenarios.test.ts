import { readFile } from "node:fs/promises"
import { describe, expect, test } from "vitest"
import { keptStories } from "../kept/index.ts"
import { languages } from "../text.ts"
import { scenarios } from "./index.ts"

describe("scenarios", () => {
  test("behavior: each has a name of its own, and words in every language", () => {
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length)
    for (const { name, title, teaches, cast } of scenarios) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
      for (const text of [title, teaches, ...Object.values(cast).map((part) => part.name)])
        for (const language of languages) expect(text[language]).not.toBe("")
    }
  })

  test("behavior: each is kept for the pages, whole and in every language", () => {
    expect(Object.keys(keptStories)).toEqual(scenarios.map(({ name }) => name))
    for (const { steps, cast } of Object.values(keptStories)) {
      expect(steps.length).toBeGreaterThan(0)
      for (const text of steps.flatMap(({ sentence, claims }) => [sentence, ...claims]))
        for (const language of languages) expect(text[language].trim()).not.toBe("")
      for (const { actor } of steps) expect(cast.map(({ id }) => id)).toContain(actor)
    }
  })

  test.each(scenarios.map(({ name }) => name))(
    "behavior: the test of %s compares what is kept",
    async (name) => {
      expect(await readFile(new URL(`${name}.test.ts`, import.meta.url), "utf8")).toContain("playAsKept(")
    },
  )
})
