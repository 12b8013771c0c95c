import type { ReactNode } from "react"

/** Where a step stands. */
export type StepState = "done" | "current" | "waiting" | "failed"

/** One step of a longer work, with what is known of it so far. */
export type Step = { title: string; state: StepState; detail?: ReactNode }

const dots = {
  done: "border-ink bg-ink text-paper",
  current: "border-blue bg-paper text-blue",
  waiting: "border-rule-strong bg-paper text-ink-soft",
  failed: "border-red bg-red text-on-red",
} as const

const drawings = { done: "m4 8.5 3 3 5-6.5", current: "", waiting: "", failed: "m5 5 6 6M11 5l-6 6" } as const

function Dot({ state }: { state: StepState }) {
  return (
    <span
      className={`relative z-1 flex size-8 items-center justify-center rounded-full border-2 ${dots[state]}`}
    >
      {state === "current" ? (
        <span className="size-3 rounded-full bg-blue motion-safe:animate-pulse" />
      ) : null}
      <svg
        viewBox="0 0 16 16"
        className="absolute size-5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
      >
        <path d={drawings[state]} />
      </svg>
    </span>
  )
}

/**
 * Progress in words, for example asked, signed, sent, recorded.
 *
 * @param stateTexts each state in the reader's language, for those who do not see the dots
 */
export function Steps(props: {
  label: string
  steps: readonly Step[]
  stateTexts: Record<StepState, string>
}) {
  return (
    <ol aria-label={props.label} className="grid gap-0 sm:grid-flow-col sm:auto-cols-fr">
      {props.steps.map(({ title, state, detail }) => (
        <li
          key={title}
          aria-current={state === "current" ? "step" : undefined}
          className="relative flex gap-3 pb-4 before:absolute before:top-8 before:bottom-0 before:left-4 before:w-0.5 before:-translate-x-1/2 before:bg-rule last:before:hidden sm:block sm:pb-0 sm:before:top-4 sm:before:right-0 sm:before:bottom-auto sm:before:left-8 sm:before:h-0.5 sm:before:w-auto sm:before:translate-x-0"
        >
          <Dot state={state} />
          <div className="mt-1 sm:mt-1.5 sm:pr-4">
            <span className={state === "waiting" ? "text-ink-soft" : "font-semibold"}>{title}</span>
            <span className="sr-only">, {props.stateTexts[state]}</span>
            {detail ? <div className="text-ink-soft">{detail}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
