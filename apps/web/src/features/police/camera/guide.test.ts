import { expect, test } from "vitest"
import { guideFrame, isTooDark } from "./guide.ts"

test("the guide is the middle of what the screen shows, upright or lying", () => {
  expect(guideFrame({ width: 1280, height: 720 })).toEqual({ left: 208, top: 198, width: 864, height: 324 })
  expect(guideFrame({ width: 720, height: 1280 })).toEqual({ left: 36, top: 518.5, width: 648, height: 243 })
})

test("behavior: night is too dark, dusk is not", () => {
  expect(isTooDark({ pixels: new Uint8Array(640).fill(12) })).toBe(true)
  expect(isTooDark({ pixels: new Uint8Array(640).fill(40) })).toBe(false)
})
