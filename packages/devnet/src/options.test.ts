import { describe, expect, test } from "vitest"
import { parseOptions } from "./options.ts"
import { StartError } from "./start-error.ts"

describe("parseOptions", () => {
  test("default", () => {
    expect(parseOptions([])).toEqual({ fresh: false, demo: true, network: false })
  })

  test("behavior: begins anew without demo lives", () => {
    expect(parseOptions(["--fresh", "--no-demo"])).toEqual({ fresh: true, demo: false, network: false })
  })

  test("behavior: runs on four validators", () => {
    expect(parseOptions(["--network"])).toEqual({ fresh: false, demo: true, network: true })
  })

  test.each([["--frehs"], ["fresh"]])("error: StartError for %s", (argument) => {
    expect(() => parseOptions([argument])).toThrow(StartError)
  })
})
