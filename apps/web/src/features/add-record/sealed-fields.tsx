"use client"

import { TextArea, TextField } from "#components/ui/text-field.tsx"
import { useMessages } from "#messages/client.tsx"
import { type Draft, textOf } from "./draft.ts"
import type { KindForm } from "./kind-form.ts"
import { fieldIdOf, sealedKey } from "./to-input.ts"
import { useFieldWords } from "./use-option-text.ts"

/** Characters that fit into one line. */
const oneLine = 100

/** Asks for what is not for everybody: it is encrypted here, and the record only commits to it. */
export function SealedFields(props: {
  fields: KindForm["sealed"]
  values: Draft["fields"]
  errorOf: (id: string) => string | undefined
  onChange: (name: string, value: string) => void
  onLeave: (id: string) => void
}) {
  const { sealed: texts } = useMessages("add")
  const common = useMessages("common")
  const { label } = useFieldWords()
  return (
    <>
      <p className="max-w-prose">{texts.what}</p>
      {Object.entries(props.fields).map(([name, { maximumLength = oneLine }]) => {
        const key = sealedKey(name)
        const id = fieldIdOf(key)
        const shared = {
          name: id,
          label: `${label(name)} ${common.optional}`,
          error: props.errorOf(id),
          autoComplete: "off",
          value: textOf(props.values[key]),
          onBlur: () => props.onLeave(id),
          onChange: ({ target }: { target: { value: string } }) => props.onChange(key, target.value),
        }
        return maximumLength > oneLine ? (
          <TextArea key={id} {...shared} />
        ) : (
          <TextField key={id} {...shared} width="half" />
        )
      })}
    </>
  )
}
