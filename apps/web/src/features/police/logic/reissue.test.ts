import type { Reissue } from "@urcar/sdk/actions"
import { expect, test } from "vitest"
import { type KnownKey, newKeyRefusal, oldKeyRefusal, reissueStep } from "./reissue.ts"

const now = 1_800_000_000
const announced: Reissue = {
  ...({ stage: "announced", newKey: "0x02", country: "DE" } as const),
  ...{ executableFrom: now + 10, lapsesAfter: now + 100, nextFrom: now + 1_000, frozenUntil: now + 100 },
}
const german: KnownKey = { certificate: { isValid: true, country: "DE" }, reissue: null }

test("default: announced, waiting, ready, carried out", () => {
  expect(reissueStep(null, now)).toBe("announce")
  expect(reissueStep(announced, now)).toBe("waiting")
  expect(reissueStep(announced, now + 10)).toBe("ready")
  expect(reissueStep({ ...announced, stage: "executed" }, now + 500)).toBe("executed")
})

test("behavior: vetoed, lapsed, ended", () => {
  const referred = { ...announced, stage: "referred" } as const
  expect(reissueStep(referred, now + 50)).toBe("referred")
  expect(reissueStep(referred, now + 100)).toBe("referred")
  expect(reissueStep(referred, now + 101)).toBe("announce")
  expect(reissueStep({ ...announced, stage: "none" }, now)).toBe("announce")
})

test("error: the old key is another country's, nobody's, or was announced not long ago", () => {
  expect(oldKeyRefusal(german, "DE", now)).toBeUndefined()
  expect(oldKeyRefusal(german, "FR", now)).toBe("elsewhere")
  expect(oldKeyRefusal({ ...german, certificate: { isValid: false, country: "" } }, "DE", now)).toBe(
    "neverCertified",
  )
  const ended: KnownKey = { ...german, reissue: { ...announced, stage: "none" } }
  expect(oldKeyRefusal(ended, "DE", now + 999)).toBe("tooSoon")
  expect(oldKeyRefusal(ended, "DE", now + 1_000)).toBeUndefined()
})

test("error: the new key is the old one, not certified here, or was replaced itself", () => {
  expect(newKeyRefusal("0xAB", german, "0xCD", "DE")).toBeUndefined()
  expect(newKeyRefusal("0xAB", german, "0xab", "DE")).toBe("sameKey")
  expect(newKeyRefusal("0xAB", german, "0xCD", "FR")).toBe("notCertified")
  const withdrawn = { ...german, certificate: { isValid: false, country: "DE" } }
  expect(newKeyRefusal("0xAB", withdrawn, "0xCD", "DE")).toBe("notCertified")
  const replaced: KnownKey = { ...german, reissue: { ...announced, stage: "executed" } }
  expect(newKeyRefusal("0xAB", replaced, "0xCD", "DE")).toBe("replaced")
})
