import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { kinds } from "./catalogue.ts"
import { toJsonSchema } from "./json-schema.ts"

const folder = new URL("../../../../docs/payloads/", import.meta.url)

describe("published schemas", () => {
  test.each(kinds.map((kind) => [kind.name, kind] as const))("default: %s", (name, kind) => {
    const published: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"))
    expect(published, "run: pnpm --filter @urcar/sdk run schemas").toEqual(
      JSON.parse(JSON.stringify(toJsonSchema(kind))),
    )
  })

  test("behavior: there is none without a kind", () => {
    expect(readdirSync(folder).sort()).toEqual(kinds.map(({ name }) => `${name}.json`).sort())
  })
})
