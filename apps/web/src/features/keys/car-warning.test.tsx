import type { KeyReissue } from "@urcar/sdk/indexer-client"
import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { createFormat } from "#lib/format.ts"
import { en } from "#messages/en/index.ts"
import { CarKeyWarning } from "./car-warning.tsx"

const format = createFormat({ locale: "en", tag: "en-GB", unit: "km", theme: undefined })
const announced: KeyReissue = {
  ...{ oldKey: "0x00000000000000000000000000000000000000aa", number: 1, country: "DE" },
  ...{ newKey: "0x00000000000000000000000000000000000000bb", by: "0x01", titles: 1, block: 1 },
  ...{ state: "announced", announcedAt: 1_795_219_200, executableFrom: 1_795_824_000 },
  ...{ lapsesAfter: 1_801_008_000, vetoedAt: null, closedAt: null, transaction: "0x02" },
}
const shown = (change: Partial<KeyReissue> = {}) =>
  renderToStaticMarkup(<CarKeyWarning reissue={{ ...announced, ...change }} texts={en} format={format} />)

test("default: who announced it, which key, from when on, and that no sale settles", () => {
  const text = shown()
  for (const part of ["Germany", "0x0000…00bb", "28 Nov 2026", "no sale of this vehicle settles", "/garage"])
    expect(text).toContain(part)
})

test("behavior: a veto names the court; a replaced key waits for its title", () => {
  expect(shown({ state: "referred", vetoedAt: 1_795_305_600 })).toContain("federation’s court decides")
  const executed = shown({ state: "executed", closedAt: 1_795_824_000 })
  expect(executed).toContain("this title has not followed yet")
  expect(executed).not.toContain("no sale of this vehicle settles")
})

test("behavior: what ended warns of nothing", () => {
  for (const state of ["cancelled", "refused", "lapsed"] as const) expect(shown({ state })).toBe("")
})
