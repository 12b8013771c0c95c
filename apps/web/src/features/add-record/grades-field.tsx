"use client"

import { Fieldset } from "#components/ui/fieldset.tsx"
import { Select } from "#components/ui/select.tsx"
import { useMessages } from "#messages/client.tsx"
import { textOf } from "./draft.ts"
import type { PayloadFieldProps } from "./payload-field-props.ts"
import { fieldIdOf, gradeKey } from "./to-input.ts"
import { useFieldWords } from "./use-option-text.ts"

/** A graded checklist: one answer a point; a point that nobody looked at stays without. */
export function GradesField({ name, form, values, errorOf, onChange, onLeave }: PayloadFieldProps) {
  const { label, option } = useFieldWords()
  const { form: texts } = useMessages("add")
  const common = useMessages("common")
  const id = fieldIdOf(name)
  const options = (form.options ?? []).map((value) => ({ value, text: option(name, value) }))
  return (
    <Fieldset
      id={id}
      legend={form.required ? label(name) : `${label(name)} ${common.optional}`}
      hint={texts.gradesHint}
      error={errorOf(id)}
    >
      <div className="grid gap-3 sm:grid-cols-2">
        {form.points?.map((point) => (
          <Select
            key={point}
            name={`${id}-${point}`}
            label={option("point", point)}
            placeholder={texts.notLookedAt}
            value={textOf(values[gradeKey(name, point)])}
            options={options}
            onBlur={() => onLeave(id)}
            onChange={({ target }) => onChange(gradeKey(name, point), target.value)}
          />
        ))}
      </div>
    </Fieldset>
  )
}
