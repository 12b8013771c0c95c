import type { ComponentProps, ReactNode } from "react"
import { controlClasses, describe, Field, type FieldProps } from "./field.tsx"

const widths = { full: "", half: "max-w-80", short: "max-w-48", digits: "max-w-32" } as const

type InputProps = Omit<ComponentProps<"input">, "name" | "id" | "width">

/** How wide a control is drawn: as wide as its answer is long. */
export type FieldWidth = keyof typeof widths

/**
 * One line of text.
 *
 * @param mono for codes: VIN, plate, key
 * @param suffix the unit, after the field
 */
export function TextField(
  props: FieldProps & InputProps & { width?: FieldWidth; mono?: boolean; suffix?: ReactNode },
) {
  const { label, hint, error, name, id, width = "full", mono, suffix, className = "", ...input } = props
  const field = { label, hint, error, name, id }
  const looks = `${controlClasses} ${mono ? "font-mono uppercase placeholder:normal-case" : ""} ${className}`
  return (
    <Field {...field}>
      <div className={`flex items-stretch ${widths[width]}`}>
        <input
          type="text"
          {...(mono && { autoCapitalize: "characters", spellCheck: false })}
          {...input}
          {...describe(field)}
          className={`${looks} ${suffix ? "rounded-r-none" : ""}`}
        />
        {suffix ? (
          <span className="flex items-center rounded-r-md border-2 border-l-0 border-rule-strong bg-sunken px-3">
            {suffix}
          </span>
        ) : null}
      </div>
    </Field>
  )
}

/** Several lines of text. */
export function TextArea(props: FieldProps & Omit<ComponentProps<"textarea">, "name" | "id">) {
  const { label, hint, error, name, id, className = "", rows = 4, ...area } = props
  const field = { label, hint, error, name, id }
  return (
    <Field {...field}>
      <textarea {...area} {...describe(field)} rows={rows} className={`${controlClasses} ${className}`} />
    </Field>
  )
}

/** A day, by the device's own calendar. Values are `YYYY-MM-DD`. */
export function DateField(props: FieldProps & InputProps) {
  return <TextField {...props} type="date" width="short" />
}
