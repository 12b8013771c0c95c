"use client"

import type { FieldForm } from "@urcar/sdk/kinds"
import { Select } from "#components/ui/select.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { useMessages } from "#messages/client.tsx"
import { useFieldWords } from "./use-option-text.ts"

/** One field of an entry of a list: a choice, or a short text such as a serial number. */
export function EntryField(props: {
  id: string
  field: string
  form: FieldForm
  value: string
  error: string | undefined
  onLeave: () => void
  onChange: (value: string) => void
}) {
  const { id, field, form, value, error, onLeave, onChange } = props
  const { label, option } = useFieldWords()
  const common = useMessages("common")
  const shared = {
    name: id,
    label: form.required ? label(field) : `${label(field)} ${common.optional}`,
    error,
    value,
    onBlur: onLeave,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  }
  if (form.input === "text") return <TextField {...shared} width="half" autoComplete="off" />
  const options = (form.options ?? []).map((choice) => ({ value: choice, text: option(field, choice) }))
  return <Select {...shared} placeholder="–" options={options} />
}
