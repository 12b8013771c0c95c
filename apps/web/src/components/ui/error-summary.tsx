"use client"

/** One thing that is wrong, and the id of the field where it is put right. */
export type FormProblem = { field: string; message: string }

/** Moves the reader to the summary when it appears, so that it is read aloud and seen. */
const focusOnce = (element: HTMLDivElement | null) => element?.focus()

/** Everything that is wrong with a form, above it, each linked to its field. Shows nothing without problems. */
export function ErrorSummary({ title, problems }: { title: string; problems: readonly FormProblem[] }) {
  if (problems.length === 0) return null
  return (
    <div ref={focusOnce} tabIndex={-1} role="alert" className="border-4 border-red bg-raised p-4 sm:p-6">
      <h2>{title}</h2>
      <ul className="mt-2 grid gap-1">
        {problems.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              className="font-semibold text-red underline underline-offset-4"
              onClick={(event) => {
                event.preventDefault()
                const target = document.getElementById(field)
                const control = target?.matches("fieldset") ? target.querySelector("input") : target
                control?.focus()
                target?.scrollIntoView({ block: "center" })
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
