import { execFileSync } from "node:child_process"
import { expect, test } from "vitest"
import { anvilPath } from "./anvil-path.ts"

test("anvilPath: a program that runs", () => {
  expect(execFileSync(anvilPath(), ["--version"], { encoding: "utf8" })).toContain("anvil")
})
