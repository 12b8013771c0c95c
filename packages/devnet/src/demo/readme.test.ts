import { readFileSync } from "node:fs"
import { localActors } from "@urcar/sdk/local"
import { expect, test } from "vitest"
import { tellDemo } from "./demo.ts"
import { demoSpan } from "./span.ts"

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8").replaceAll(/ +/g, " ")

test("the README names every actor but the owners", () => {
  const named = localActors.filter(({ role }) => role !== "owner")
  const missing = named.filter(
    ({ id, index, name, role, country }) =>
      !readme.includes(`| ${index} | \`${id}\` | ${name} | ${role} | ${country} |`),
  )
  expect(missing).toEqual([])
})

test("the README's vehicles are the demo's", () => {
  const { lives } = tellDemo(demoSpan(new Date()))
  const shown = readme.matchAll(/^\| ([A-HJ-NPR-Z0-9]{17}) \| (?:–|[A-Z]{2} ([A-Z0-9]+)) \|/gm)
  const pairs = Array.from(shown, ([, vin, plate = ""]) => [vin, plate])
  expect(pairs.length).toBeGreaterThan(10)
  expect(lives.map(({ vin, plate }) => [vin, plate])).toEqual(expect.arrayContaining(pairs))
})
