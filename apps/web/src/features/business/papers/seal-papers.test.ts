import { expect, test } from "vitest"
import { isDepartmentOf } from "./seal-papers.ts"

const department = { country: "DE", standing: "active" as const, roles: ["department" as const] }

test("default: papers are encrypted for the country's own department", () => {
  expect(isDepartmentOf("DE", department)).toBe(true)
})

test("behavior: whoever a list names besides is no receiver", () => {
  expect(isDepartmentOf("DE", { ...department, country: "FR" })).toBe(false)
  expect(isDepartmentOf("DE", { ...department, standing: "revoked" })).toBe(false)
  expect(isDepartmentOf("DE", { ...department, roles: ["workshop", "dealer"] })).toBe(false)
  expect(isDepartmentOf("DE", { ...department, roles: [] })).toBe(false)
})
