import type { ReactNode } from "react"

/** What every form field is given. `name` is also its id, unless the page holds two of that name. */
export type FieldProps = {
  name: string
  label: ReactNode
  id?: string | undefined
  /** How to answer, under the label */
  hint?: ReactNode
  /** What is wrong, in words; also list it in the ErrorSummary */
  error?: string | undefined
}

/** The id of a field: what an ErrorSummary links to. */
export const fieldId = ({ id, name }: Pick<FieldProps, "id" | "name">): string => id ?? name

/** Ties a control to its hint and error for screen readers. */
export function describe(props: FieldProps) {
  const id = fieldId(props)
  const by = [props.hint ? `${id}-hint` : "", props.error ? `${id}-error` : ""].filter(Boolean).join(" ")
  return {
    id,
    name: props.name,
    ...(by && { "aria-describedby": by }),
    ...(props.error && { "aria-invalid": true }),
  } as const
}

/** The look of every control one can type into. */
export const controlClasses =
  "min-h-11 w-full rounded-md border-2 border-rule-strong bg-raised px-3 py-2 placeholder:text-ink-soft " +
  "hover:border-ink aria-invalid:border-4 aria-invalid:border-red disabled:bg-sunken disabled:text-ink-soft"

/** What is wrong with one field; the triangle says it without colour. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-error`} className="mb-1.5 flex gap-2 font-semibold text-red">
      <svg viewBox="0 0 16 16" className="mt-1 size-4 shrink-0" fill="currentColor" aria-hidden="true">
        <path d="M8 1 16 15H0ZM7.2 6v4.500h1.600V6Zm0 5.500V13h1.600v-1.500Z" fillRule="evenodd" />
      </svg>
      {children}
    </p>
  )
}

/** Label, hint and error around one control. */
export function Field(props: FieldProps & { children: ReactNode }) {
  const id = fieldId(props)
  return (
    <div className={props.error ? "border-l-4 border-red pl-3" : ""}>
      <label htmlFor={id} className="block font-semibold">
        {props.label}
      </label>
      {props.hint ? (
        <p id={`${id}-hint`} className="text-ink-soft">
          {props.hint}
        </p>
      ) : null}
      <div className="mt-1">
        {props.error ? <FieldError id={id}>{props.error}</FieldError> : null}
        {props.children}
      </div>
    </div>
  )
}
