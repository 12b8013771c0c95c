import assert from "node:assert/strict"
import { test } from "node:test"
import { refusedLicences } from "./licences.mjs"

const one = (name) => [{ name }]

test("free licences, choices with a free one, and exceptions by name pass", () => {
  const all = {
    MIT: one("a"),
    "(MIT OR CC0-1.0)": one("b"),
    "(MIT AND Zlib)": one("c"),
    Unlicense: one("postgres"),
  }
  assert.deepEqual(refusedLicences(all), [])
})

test("what asks for more is named", () => {
  const all = {
    "AGPL-3.0-or-later": one("a"),
    "MIT AND GPL-3.0": one("b"),
    Unknown: one("c"),
    Unlicense: one("d"),
  }
  assert.deepEqual(refusedLicences(all), [
    "a: AGPL-3.0-or-later",
    "b: MIT AND GPL-3.0",
    "c: Unknown",
    "d: Unlicense",
  ])
})
