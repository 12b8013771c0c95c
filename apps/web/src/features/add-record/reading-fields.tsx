"use client"

import type { OdometerRule } from "@urcar/sdk/kinds"
import { RadioGroup } from "#components/ui/choice.tsx"
import { DateField, TextField } from "#components/ui/text-field.tsx"
import { useMessages } from "#messages/client.tsx"
import type { CoreFields } from "./draft.ts"

/** When it happened, and what the odometer showed, in its own unit. */
export function ReadingFields(props: {
  rule: OdometerRule
  core: CoreFields
  today: string
  errorOf: (id: string) => string | undefined
  onChange: (change: Partial<CoreFields>) => void
  onLeave: (id: string) => void
}) {
  const { form: texts } = useMessages("add")
  const common = useMessages("common")
  const { rule, core, errorOf, onChange, onLeave } = props
  const isOptional = rule === "optional"
  return (
    <>
      <DateField
        name="date"
        label={texts.date}
        hint={texts.dateHint}
        max={props.today}
        error={errorOf("date")}
        value={core.date}
        onBlur={() => onLeave("date")}
        onChange={({ target }) => onChange({ date: target.value })}
      />
      {rule === "required" || isOptional ? (
        <>
          <TextField
            name="odometer"
            label={isOptional ? `${texts.odometer} ${common.optional}` : texts.odometer}
            hint={texts.odometerHint}
            error={errorOf("odometer")}
            width="short"
            inputMode="numeric"
            autoComplete="off"
            value={core.odometer}
            onBlur={() => onLeave("odometer")}
            onChange={({ target }) => onChange({ odometer: target.value })}
          />
          <RadioGroup
            name="unit"
            label={texts.unit}
            hint={texts.unitHint}
            error={errorOf("unit")}
            inline
            value={core.unit}
            choices={[
              { value: "km", text: texts.km },
              { value: "mi", text: texts.mi },
            ]}
            onChange={({ target }) => onChange({ unit: target.value })}
          />
        </>
      ) : null}
    </>
  )
}
