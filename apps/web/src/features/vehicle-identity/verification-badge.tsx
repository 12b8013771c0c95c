import type { ReactNode } from "react"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"

/** Where this browser's own check stands. */
export type VerificationState = "unchecked" | "checking" | "checked" | "failed"

const looks: Record<VerificationState, string> = {
  unchecked: "border-dashed border-rule-strong bg-paper",
  checking: "border-dashed border-blue bg-blue-wash",
  checked: "border-green bg-green-wash",
  failed: "border-red bg-red-wash",
}

const colours: Record<VerificationState, string> = {
  unchecked: "text-ink",
  checking: "text-blue",
  checked: "text-green",
  failed: "text-red",
}

const drawings: Record<VerificationState, ReactNode> = {
  unchecked: <circle cx="12" cy="12" r="9" strokeDasharray="3.2 3.2" />,
  checking: (
    <>
      <circle cx="12" cy="12" r="9" opacity=".35" />
      <path d="M12 3a9 9 0 0 1 9 9" />
    </>
  ),
  checked: (
    <>
      <circle cx="12" cy="12" r="10.5" fill="currentColor" stroke="none" />
      <path d="m7 12.5 3.5 3.5 6.5-8" stroke="var(--green-wash)" />
    </>
  ),
  failed: (
    <>
      <path d="M7.5 1.500h9l6 6v9l-6 6h-9l-6-6v-9Z" fill="currentColor" stroke="none" />
      <path d="m8 8 8 8m0-8-8 8" stroke="var(--red-wash)" />
    </>
  ),
}

/** The drawing of a state; decoration beside its words. */
export function VerificationIcon({
  state,
  className = "size-6",
}: {
  state: VerificationState
  className?: string
}) {
  const spin = state === "checking" ? "motion-safe:animate-spin" : ""
  return (
    <svg
      viewBox="0 0 24 24"
      className={`${className} shrink-0 ${colours[state]} ${spin}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      aria-hidden="true"
    >
      {drawings[state]}
    </svg>
  )
}

/**
 * The only place where anything is green: this browser recomputed it. Three states and one meaning, plus the time
 * in between.
 *
 * @param block at which block it was checked
 * @param children what was checked, or which record differs: unfoldable steps
 */
export function VerificationBadge(props: {
  state: VerificationState
  texts: Messages["identity"]["verification"]
  block?: string | number
  children?: ReactNode
}) {
  const { state, texts } = props
  return (
    <div className={`flex gap-3 border-2 px-4 py-3 ${looks[state]}`}>
      <VerificationIcon state={state} className="mt-0.5 size-6" />
      <div className="min-w-0 flex-1">
        <p role="status" className={`font-bold ${colours[state]}`}>
          {texts[state]}
        </p>
        {/* As high for each meaning, so that a check moves nothing below it. */}
        <p className="min-h-[2lh] max-w-prose">{fill(texts.meaning[state], { block: props.block ?? "…" })}</p>
        {props.children}
      </div>
    </div>
  )
}
