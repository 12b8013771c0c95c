import type { FieldForm } from "@urcar/sdk/kinds"
import type { FieldValue } from "./draft.ts"

/** What one field of a kind's form is given. */
export type PayloadFieldProps = {
  name: string
  form: FieldForm
  values: Readonly<Record<string, FieldValue>>
  errorOf: (id: string) => string | undefined
  onChange: (name: string, value: FieldValue) => void
  onLeave: (id: string) => void
}
