import { expect, test } from "vitest"
import { en } from "#messages/en/index.ts"
import { timeLeft } from "./time-left.ts"

const left = (seconds: number) => timeLeft(1_000_000 + seconds, 1_000_000, en.common.left, "en-GB")

test("a deadline counts down in days, hours and minutes, and is over after its last second", () => {
  expect(left(14 * 86_400)).toBe("14 days left")
  expect(left(2 * 86_400 - 1)).toBe("47 hours left")
  expect(left(7199)).toBe("119 minutes left")
  expect(left(0)).toBe("1 minute left")
  expect(left(-1)).toBe("over")
})
