import { describe, expect, test } from "vitest"
import { InvalidVinError } from "./identity-errors.ts"
import { PayloadTooLargeError } from "./payload-errors.ts"
import { UrcarError } from "./urcar-error.ts"

describe("UrcarError", () => {
  test("default", () => {
    const error = new PayloadTooLargeError(5000, 4096)
    expect(error).toBeInstanceOf(UrcarError)
    expect(error.name).toBe("PayloadTooLargeError")
    expect(error.values).toEqual({ bytes: 5000, limit: 4096 })
    expect(error.message.split("\n")).toHaveLength(4)
    expect(error.message).toContain(error.shortMessage)
    expect(error.message).toContain(error.advice)
  })

  test("behavior: values from outside are shown on one line and shortened", () => {
    const { message } = new InvalidVinError("A\n".repeat(10_000), "length")
    expect(message.split("\n")).toHaveLength(4)
    expect(message.length).toBeLessThan(300)
  })

  test("behavior: values without JSON are shown too", () => {
    const loop: Record<string, unknown> = {}
    loop.self = loop
    expect(new UrcarError("It failed.", { loop, big: 5n, none: undefined }, "Try again.").message).toContain(
      "5",
    )
  })
})
