import type { ReactNode } from "react"
import { FieldError } from "./field.tsx"

/** What a group of controls is given. */
export type FieldsetProps = {
  legend: ReactNode
  children: ReactNode
  id?: string
  hint?: ReactNode
  error?: string | undefined
  /** A heading of its own (`large`) or as quiet as a label */
  size?: "label" | "large"
}

/** Controls that answer one question together. */
export function Fieldset({ legend, children, id = "", hint, error, size = "label" }: FieldsetProps) {
  const by = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ")
  return (
    <fieldset
      id={id || undefined}
      tabIndex={-1}
      aria-describedby={by || undefined}
      className={error ? "border-l-4 border-red pl-3" : ""}
    >
      <legend className={size === "large" ? "mb-2 text-xl font-bold" : "font-semibold"}>{legend}</legend>
      {hint ? (
        <p id={`${id}-hint`} className="text-ink-soft">
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      {children}
    </fieldset>
  )
}
