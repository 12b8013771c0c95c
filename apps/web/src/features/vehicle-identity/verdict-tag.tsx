import type { OdometerReason, OdometerVerdict } from "@urcar/sdk/odometer"
import type { ReactNode } from "react"
import { Tag, type TagTone } from "#components/ui/tag.tsx"
import type { Messages } from "#messages/types.ts"

const tones: Record<OdometerVerdict, TagTone> = { LOGICAL: "plain", ILLOGICAL: "red", NO_JUDGEMENT: "amber" }

const drawings: Record<OdometerVerdict, string> = {
  LOGICAL: "M1.5 13 6 9l3.5 2.5 5-8.5",
  ILLOGICAL: "M1.5 11 7 4l2 8 5.5-5",
  NO_JUDGEMENT: "M2 8h2.5M6.8 8h2.5M11.5 8H14",
}

/**
 * The verdict on a vehicle's mileage, its reason beside it. LOGICAL is not green: green is for what this browser
 * recomputed itself.
 *
 * @param reason why, as the engine names it
 * @param children what more there is to say, for example which reading fell
 */
export function VerdictTag(props: {
  verdict: OdometerVerdict
  reason?: OdometerReason
  texts: Pick<Messages["identity"], "verdict" | "verdictReason">
  children?: ReactNode
}) {
  const reason = props.reason ? props.texts.verdictReason[props.reason] : undefined
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <Tag tone={tones[props.verdict]}>
        <svg
          viewBox="0 0 16 16"
          className="size-4"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          aria-hidden="true"
        >
          <path d={drawings[props.verdict]} />
        </svg>
        {props.texts.verdict[props.verdict]}
      </Tag>
      {reason || props.children ? (
        <span className="text-ink-soft">
          {reason} {props.children}
        </span>
      ) : null}
    </span>
  )
}
