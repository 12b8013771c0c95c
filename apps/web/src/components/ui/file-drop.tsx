import type { ComponentProps } from "react"
import { describe, Field, type FieldProps } from "./field.tsx"

/** Files, chosen or dropped: the browser's own control, large enough to drop something on. */
export function FileDrop(props: FieldProps & Omit<ComponentProps<"input">, "name" | "id" | "type">) {
  const { label, hint, error, name, id, className = "", ...input } = props
  const field = { label, hint, error, name, id }
  return (
    <Field {...field}>
      <input
        {...input}
        {...describe(field)}
        type="file"
        className={
          "block w-full cursor-pointer rounded-md border-2 border-dashed border-rule-strong bg-raised px-4 py-6 hover:border-ink " +
          "file:mr-4 file:min-h-11 file:cursor-pointer file:rounded-md file:border-2 file:border-solid file:border-ink file:bg-raised " +
          `file:px-4 file:font-semibold file:text-ink aria-invalid:border-red ${className}`
        }
      />
    </Field>
  )
}
