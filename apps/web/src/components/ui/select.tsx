import type { ComponentProps } from "react"
import { controlClasses, describe, Field, type FieldProps } from "./field.tsx"

/** One answer to choose. */
export type Option = { value: string; text: string; disabled?: boolean }

/**
 * One of many. For up to five answers RadioGroup asks better.
 *
 * @param placeholder shown while nothing is chosen
 */
export function Select(
  props: FieldProps &
    Omit<ComponentProps<"select">, "name" | "id" | "children"> & {
      options: readonly Option[]
      placeholder?: string
    },
) {
  const { label, hint, error, name, id, options, placeholder, className = "", ...select } = props
  const field = { label, hint, error, name, id }
  return (
    <Field {...field}>
      <div className="relative max-w-80">
        <select
          {...select}
          {...describe(field)}
          className={`${controlClasses} appearance-none truncate pr-10 ${className}`}
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map(({ value, text, disabled }) => (
            <option key={value} value={value} disabled={disabled}>
              {text}
            </option>
          ))}
        </select>
        <svg
          viewBox="0 0 16 16"
          className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          aria-hidden="true"
        >
          <path d="m2.5 5.5 5.5 5 5.5-5" />
        </svg>
      </div>
    </Field>
  )
}
