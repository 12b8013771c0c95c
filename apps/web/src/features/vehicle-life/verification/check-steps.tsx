"use client"

import type { Step } from "@urcar/sdk/verify"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"

const names = [
  ...(["register", "vehicle", "records", "signatures"] as const),
  ...(["head", "licences", "owners", "endpoints"] as const),
] as const

type Status = keyof Messages["check"]["status"]

const signs: Record<Status, string> = { passed: "✓", running: "…", failed: "✕", skipped: "–", waiting: "·" }

function Line(props: { status: Status; text: string; count?: string; texts: Messages["check"] }) {
  const { status, texts } = props
  return (
    <li className={`flex gap-3 py-0.5 ${status === "failed" ? "font-semibold text-red" : ""}`}>
      <span aria-hidden="true" className="w-4 shrink-0 text-center font-bold">
        {signs[status]}
      </span>
      <span>
        {props.text}
        <span className={status === "passed" ? "sr-only" : "text-ink-soft"}>
          {" "}
          ({texts.status[status]}
          {props.count ? `, ${props.count}` : ""})
        </span>
      </span>
    </li>
  )
}

/**
 * The steps of a check in their order.
 *
 * @param page how the comparison of the page with the records ended; left out where there is no page
 */
export function CheckSteps(props: {
  steps: readonly Step[]
  page?: "passed" | "failed" | "skipped" | undefined
  isRunning?: boolean
  texts: Messages["check"]
}) {
  const { texts, isRunning = false } = props
  const byName = new Map(props.steps.map((step) => [step.name, step]))
  const statusOf = (name: Step["name"]): Status =>
    byName.get(name)?.status ?? (isRunning ? "waiting" : "skipped")
  // A second source is compared only where there is one.
  const shown = names.filter((name) => name !== "endpoints" || (byName.get(name)?.total ?? 0) > 0)
  return (
    <ol className="my-2">
      {shown.map((name) => {
        const step = byName.get(name)
        const isCounted = step !== undefined && step.status === "running" && step.total > 1
        const count = isCounted ? fill(texts.progress, { done: step.done, total: step.total }) : ""
        return (
          <Line key={name} status={statusOf(name)} text={texts.steps[name]} count={count} texts={texts} />
        )
      })}
      {props.page === undefined ? null : <Line status={props.page} text={texts.steps.page} texts={texts} />}
    </ol>
  )
}
