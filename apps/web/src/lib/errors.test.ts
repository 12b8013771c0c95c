import { InvalidVinError, UnexpectedError, WitnessesMissingError } from "@urcar/sdk/errors"
import { expect, test } from "vitest"
import { de } from "#messages/de/index.ts"
import { en } from "#messages/en/index.ts"
import { errorSentence } from "./errors.ts"

test("default: a class is a sentence in either language", () => {
  const error = new InvalidVinError("X", "length")
  expect(errorSentence(error, en.errors)).toBe(en.errors.names.InvalidVinError)
  expect(errorSentence(error, de.errors)).toBe(de.errors.names.InvalidVinError)
})

test("behavior: values stand in their places", () => {
  expect(errorSentence(new WitnessesMissingError("registration", 1, 3), en.errors)).toContain(
    "3 witnesses; 1",
  )
  expect(errorSentence(new UnexpectedError("the sky fell"), en.errors)).toContain("the sky fell")
})

test("behavior: what no class names is said to be unexpected", () => {
  expect(errorSentence({ name: "TypeError" }, en.errors)).toBe(en.errors.unknown)
})
