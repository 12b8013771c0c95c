import type { Format } from "#lib/format.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import type { LifeLineLayout, Mark, Segment } from "./life-line-geometry.ts"
import { MarkShapePath } from "./life-line-mark.tsx"
import { markTitle } from "./life-line-words.ts"

const percent = (value: number): string => `${value.toFixed(2)}%`

const strokes: Record<Segment["state"], { stroke: string; strokeDasharray?: string; strokeWidth: number }> = {
  usual: { stroke: "var(--blue)", strokeWidth: 2.5 },
  gap: { stroke: "var(--blue)", strokeWidth: 2, strokeDasharray: "1 6" },
  breach: { stroke: "var(--red)", strokeWidth: 2.5, strokeDasharray: "7 4" },
}

/** The line itself: stretched with the plot, drawn with a pen that is not. */
export function PlotLine({ segments }: { segments: readonly Segment[] }) {
  return segments.map(({ from, to, state }) => (
    <line
      key={`${from.x} ${to.x} ${from.y} ${to.y}`}
      x1={percent(from.x)}
      y1={percent(from.y)}
      x2={percent(to.x)}
      y2={percent(to.y)}
      strokeLinecap="round"
      {...strokes[state]}
    />
  ))
}

/** Times without a reading, hatched. */
export function PlotGaps({
  gaps,
  pattern,
  texts,
}: {
  gaps: LifeLineLayout["gaps"]
  pattern: string
  texts: string
}) {
  return gaps.map(({ x, width, months }) => (
    <rect key={x} x={percent(x)} width={percent(width)} y="0" height="100%" fill={`url(#${pattern})`}>
      <title>{fill(texts, { months })}</title>
    </rect>
  ))
}

/** One record, with its tooltip, and a link to it where there is one. */
export function PlotMark(props: { mark: Mark; format: Format; texts: Messages["identity"]["lifeLine"] }) {
  const { x, y, reading } = props.mark
  const shape = reading.breach && !reading.superseded ? "breach" : reading.group
  const drawing = (
    <>
      <title>{markTitle(reading, props.format, props.texts)}</title>
      <circle r="14" fill="transparent" />
      <MarkShapePath
        shape={shape}
        hollow={reading.km === undefined || reading.unconfirmed === true}
        struck={reading.superseded}
      />
    </>
  )
  return (
    <svg x={percent(x)} y={percent(y)} overflow="visible" role="presentation">
      {reading.href ? (
        <a href={reading.href} tabIndex={-1}>
          {drawing}
        </a>
      ) : (
        drawing
      )}
    </svg>
  )
}

/** Paper around letters, where they cross lines. */
const halo = {
  stroke: "var(--paper)",
  strokeWidth: 4,
  strokeLinejoin: "round",
  paintOrder: "stroke",
} as const

const anchor = (x: number) => (x < 12 ? "start" : x > 88 ? "end" : "middle")

/** How far a reading fell, under its mark: the second channel besides colour. */
export function DropLabel({ mark, format }: { mark: Mark; format: Format }) {
  if (mark.drop === undefined) return null
  return (
    <text
      x={percent(mark.x)}
      y={percent(mark.y)}
      dy={mark.y > 84 ? -16 : 30}
      textAnchor={anchor(mark.x)}
      fill="var(--red)"
      fontWeight="700"
      {...halo}
    >
      −{format.distance(mark.drop * 1000).text}
    </text>
  )
}

/** The mileage of a mark that lies above the plot. */
export function BeyondLabel({ mark, format }: { mark: Mark; format: Format }) {
  const { beyond, reading, x } = mark
  if (!beyond || reading.km === undefined) return null
  return (
    <text x={percent(x)} y="0" dy="-14" textAnchor={anchor(x)} fill="var(--ink-soft)" {...halo}>
      ↑ {format.distance(reading.km * 1000).text}
    </text>
  )
}

/** A level across the whole plot. */
export function PlotLevel({ y, kind }: { y: number | undefined; kind: "accepted" | "highest" }) {
  if (y === undefined) return null
  const dash =
    kind === "highest" ? { stroke: "var(--ink)", strokeDasharray: "2 5" } : { stroke: "var(--blue)" }
  return <line x1="0" x2="100%" y1={percent(y)} y2={percent(y)} strokeWidth="1.5" {...dash} />
}

/** Mileage on the left, each above its line; over the drawing, so that it stays legible. */
export function PlotDistances({ layout, format }: { layout: LifeLineLayout; format: Format }) {
  return layout.distances.map(({ value, position }) => (
    <text key={value} x="0" y={percent(position)} dy="-5" fill="var(--ink-soft)" {...halo}>
      {format.number(value)} {format.preferences.unit}
    </text>
  ))
}

/** Grid lines, and the years below. */
export function PlotGrid({ layout }: { layout: LifeLineLayout }) {
  return (
    <>
      {layout.distances.map(({ value, position }) => (
        <line
          key={value}
          x1="0"
          x2="100%"
          y1={percent(position)}
          y2={percent(position)}
          stroke="var(--rule)"
        />
      ))}
      <line x1="0" x2="100%" y1="100%" y2="100%" stroke="var(--ink)" strokeWidth="1.5" />
      {layout.years.map(({ value, position }) => (
        <g key={value}>
          <svg x={percent(position)} y="100%" overflow="visible" role="presentation">
            <path d="M0 0V7" stroke="var(--ink)" strokeWidth="1.5" />
          </svg>
          <text
            x={percent(position)}
            y="100%"
            dy="26"
            textAnchor={position < 2 ? "start" : position > 98 ? "end" : "middle"}
            fill="var(--ink-soft)"
          >
            {value}
          </text>
        </g>
      ))}
    </>
  )
}
