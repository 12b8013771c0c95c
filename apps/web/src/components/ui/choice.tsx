import type { ComponentProps, ReactNode } from "react"
import { type FieldProps, fieldId } from "./field.tsx"
import { Fieldset } from "./fieldset.tsx"

const mark =
  "peer mt-px size-7 shrink-0 appearance-none border-2 border-rule-strong bg-raised checked:border-ink hover:border-ink " +
  "checked:bg-ink disabled:bg-sunken"

/** One answer of a group, with room for a sentence. */
export type Choice = { value: string; text: ReactNode; hint?: ReactNode; disabled?: boolean }

type ChoiceInput = Omit<ComponentProps<"input">, "name" | "id" | "type">

function ChoiceRow(props: {
  input: ReactNode
  text: ReactNode
  hint?: ReactNode
  shape: "round" | "square"
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is handed in
    <label className="relative flex min-h-11 items-start gap-3 py-2">
      {props.input}
      <span
        aria-hidden="true"
        className="pointer-events-none absolute top-2 left-0 hidden size-7 items-center justify-center text-paper peer-checked:flex"
      >
        {props.shape === "round" ? (
          <span className="size-2.5 rounded-full bg-paper" />
        ) : (
          <svg
            viewBox="0 0 16 16"
            className="size-5"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.5"
            aria-hidden="true"
          >
            <path d="m3 8.5 3.5 3.500L13 4.5" />
          </svg>
        )}
      </span>
      <span className="pt-0.5">
        {props.text}
        {props.hint ? <span className="block text-ink-soft">{props.hint}</span> : null}
      </span>
    </label>
  )
}

/** One of a few; every answer is in sight. */
export function RadioGroup(
  props: FieldProps &
    ChoiceInput & { choices: readonly Choice[]; inline?: boolean; value?: string; defaultValue?: string },
) {
  const { label, hint, error, name, id, choices, inline, value, defaultValue, ...input } = props
  const group = fieldId({ name, id })
  return (
    <Fieldset id={group} legend={label} hint={hint} error={error}>
      <div className={inline ? "mt-1 flex flex-wrap gap-x-8" : "mt-1 grid"}>
        {choices.map((choice) => (
          <ChoiceRow
            key={choice.value}
            shape="round"
            text={choice.text}
            hint={choice.hint}
            input={
              <input
                {...input}
                type="radio"
                name={name}
                value={choice.value}
                disabled={choice.disabled}
                {...(value === undefined
                  ? { defaultChecked: choice.value === defaultValue }
                  : { checked: choice.value === value })}
                className={`${mark} rounded-full`}
              />
            }
          />
        ))}
      </div>
    </Fieldset>
  )
}

/** Yes or no. */
export function Checkbox(
  props: ChoiceInput & { name: string; id?: string; label: ReactNode; hint?: ReactNode; invalid?: boolean },
) {
  const { name, id, label, hint, invalid, ...input } = props
  return (
    <ChoiceRow
      shape="square"
      text={label}
      hint={hint}
      input={
        <input
          {...input}
          type="checkbox"
          id={id ?? name}
          name={name}
          {...(invalid && { "aria-invalid": true })}
          className={`${mark} rounded-md aria-invalid:border-red`}
        />
      }
    />
  )
}
