import { describe, expect, test } from "vitest"
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
})
