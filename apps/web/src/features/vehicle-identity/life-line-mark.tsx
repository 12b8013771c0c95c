import type { MarkGroup } from "./life-line-types.ts"

/** What a mark looks like: its group's shape, or the one for a breach. */
export type MarkShape = MarkGroup | "breach"

const paths: Record<MarkShape, string> = {
  birth: "M-5.5-5.5H5.5V5.5H-5.5Z",
  use: "M0-5.5A5.5 5.5 0 1 1 0 5.5A5.5 5.5 0 1 1 0-5.5Z",
  event: "M0-8 8 0 0 8-8 0Z",
  trade: "M0-7.5 7.5 5.5H-7.5Z",
  breach: "M0 10-10.5-8H10.5Z",
}

/** The shape of one record. Hollow: without a mileage of its own. Struck through: corrected later. */
export function MarkShapePath(props: { shape: MarkShape; hollow?: boolean; struck?: boolean }) {
  const { shape, hollow = false, struck = false } = props
  const colour = shape === "breach" ? "var(--red)" : struck ? "var(--ink-soft)" : "var(--ink)"
  return (
    <>
      <path
        d={paths[shape]}
        fill={hollow || struck ? "var(--paper)" : colour}
        stroke={hollow || struck ? colour : "var(--paper)"}
        strokeWidth={hollow || struck ? 2 : 1.5}
      />
      {struck ? <path d="M-9 9 9-9" stroke={colour} strokeWidth="2" /> : null}
      {shape === "breach" && !struck ? (
        <path d="M0-4.500V2.200M0 4V5.8" stroke="var(--on-red)" strokeWidth="2" />
      ) : null}
    </>
  )
}
