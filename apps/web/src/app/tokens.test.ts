import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"

const css = readFileSync(new URL("./globals.css", import.meta.url), "utf8")

const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
)

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(text: string, ground: string, scheme: "light" | "dark"): number {
  const [a = 0, b = 0] = [text, ground].map((name) => luminance(tokens.get(name)?.[scheme] ?? "#000000"))
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const grounds = ["paper", "raised", "sunken"]
const pairs = [
  ...["ink", "ink-soft", "blue", "blue-deep", "red"].flatMap((text) =>
    grounds.map((ground) => [text, ground]),
  ),
  ...["blue", "amber", "red", "green"].map((tone) => [tone, `${tone}-wash`]),
  ...["blue", "amber", "red", "green"].map((tone) => ["ink", `${tone}-wash`]),
  ["on-blue", "blue"],
  ["on-blue", "blue-deep"],
  ["on-red", "red"],
  ["paper", "ink"],
  ["green", "paper"],
  ["amber", "paper"],
]

const schemes = ["light", "dark"] as const

describe("tokens", () => {
  test.each(pairs)("behavior: %s on %s keeps a contrast of 7:1 in both schemes", (text = "", ground = "") => {
    for (const scheme of schemes) expect(contrast(text, ground, scheme)).toBeGreaterThanOrEqual(7)
  })

  test.each(["rule-strong", "focus"])("behavior: %s can be told from every ground", (mark) => {
    for (const scheme of schemes) {
      for (const ground of grounds) expect(contrast(mark, ground, scheme)).toBeGreaterThanOrEqual(3)
    }
  })
})
