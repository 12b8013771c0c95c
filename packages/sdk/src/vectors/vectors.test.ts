import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { UrcarError } from "../errors/urcar-error.ts"
import { getKind } from "../kinds/catalogue.ts"
import { decodePayload } from "../payload/payload.ts"
import { decodeDisclosure, verifyDisclosure } from "../seal/disclosure.ts"
import { makeVectors } from "./index.ts"
import { kindVectors } from "./kinds.ts"
import { sealVectors } from "./seal.ts"

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"))

describe("vectors that docs/record-format.md refers to", async () => {
  test.each(Object.entries(await makeVectors()))(
    "default: %s is what the code computes",
    (path, computed) => {
      expect(read(path), "run: pnpm --filter @urcar/sdk run vectors").toEqual(
        JSON.parse(JSON.stringify(computed)),
      )
    },
  )

  test("behavior: every payload is of its kind, and no invalid one is", () => {
    const { payloads, invalid } = kindVectors()
    for (const { kind, payload } of payloads)
      expect(() => getKind(kind).parse(decodePayload(payload))).not.toThrow()
    for (const { kind, payload } of invalid)
      expect(() => getKind(kind).parse(decodePayload(payload)), payload).toThrow(UrcarError)
  })

  test("behavior: every disclosure is proven by the largest part's root", () => {
    const { parts, disclosures } = sealVectors()
    const root = parts.at(-1)?.root ?? "0x"
    for (const text of disclosures)
      expect(verifyDisclosure(decodeDisclosure(new TextEncoder().encode(text)), root).name).toBeTruthy()
  })
})
