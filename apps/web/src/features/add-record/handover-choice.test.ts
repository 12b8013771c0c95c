import { expect, test } from "vitest"
import { mayBeWitnessed } from "./handover-choice.tsx"
import { kindForms } from "./kind-form.ts"

test("default: an export, and nothing else, may be witnessed and need not be", () => {
  const optional = kindForms().filter(mayBeWitnessed)
  expect(optional.map(({ name, witnessRoles }) => [name, witnessRoles])).toEqual([["export", ["department"]]])
})
