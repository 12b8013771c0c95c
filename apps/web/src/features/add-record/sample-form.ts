import type { CoreFields } from "./draft.ts"
import { type Draft, emptyDraft, type FieldValue } from "./draft.ts"
import { kindForms } from "./kind-form.ts"

/** A kind's form as pages hand it to the browser. For tests. */
export function sampleForm(name: string) {
  const form = kindForms().find((one) => one.name === name)
  if (!form) throw new RangeError(`There is no form ${name}.`)
  return form
}

/** An inspection filled in without a fault, but for what is given. For tests. */
export function sampleInspection(
  core: Partial<CoreFields> = {},
  fields: Record<string, FieldValue> = {},
): Draft {
  return {
    core: {
      ...emptyDraft.core,
      ...{ vin: "WNW ZZZ1JZ 3W000001", vinTail: "000001", plateCountry: "DE", plate: "b xy-1231" },
      ...{ date: "2026-03-01", odometer: "42,100", unit: "km" },
      ...core,
    },
    fields: { test: "periodic", result: "pass", ...fields },
  }
}
