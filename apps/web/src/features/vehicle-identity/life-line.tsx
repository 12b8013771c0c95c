import { Details } from "#components/ui/details.tsx"
import { Table } from "#components/ui/table.tsx"
import type { Format } from "#lib/format.ts"
import type { Messages } from "#messages/types.ts"
import { type LifeLineLayout, layOutLifeLine } from "./life-line-geometry.ts"
import { LifeLineLegend } from "./life-line-legend.tsx"
import {
  BeyondLabel,
  DropLabel,
  PlotDistances,
  PlotGaps,
  PlotGrid,
  PlotLevel,
  PlotLine,
  PlotMark,
} from "./life-line-plot.tsx"
import type { LifeLineInput, LifeLineReading } from "./life-line-types.ts"
import { lifeSummary, remark } from "./life-line-words.ts"

type Texts = Pick<Messages["identity"], "lifeLine" | "group">

type LifeLineProps = {
  /** Distinct where a page holds more than one */
  id: string
  input: LifeLineInput
  format: Format
  texts: Texts
}

const kmPerMile = 1.609344

function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V7" stroke="var(--rule-strong)" strokeWidth="2" opacity=".55" />
      </pattern>
    </defs>
  )
}

const readingKey = ({ at, label, km }: LifeLineReading): string => `${at} ${label} ${km ?? ""}`

function Marks({ layout, format, texts }: { layout: LifeLineLayout; format: Format; texts: Texts }) {
  return layout.marks.map((mark, index) => (
    <PlotMark
      key={`${readingKey(mark.reading)} ${index}`}
      mark={mark}
      format={format}
      texts={texts.lifeLine}
    />
  ))
}

function AsTable({ input, format, texts }: Omit<LifeLineProps, "id">) {
  const { lifeLine } = texts
  const rows = input.readings.toSorted((a, b) => a.at - b.at).map((reading, index) => ({ ...reading, index }))
  return (
    <Details summary={lifeLine.asTable}>
      <Table
        caption={lifeLine.title}
        hideCaption
        rows={rows}
        rowKey={({ index }) => String(index)}
        columns={[
          { key: "at", header: lifeLine.date, rowHeader: true, cell: ({ at }) => format.date(at) },
          { key: "label", header: lifeLine.record, cell: ({ label }) => label },
          {
            key: "km",
            header: lifeLine.mileage,
            align: "end",
            cell: ({ km }) => (km === undefined ? "–" : format.distance(km * 1000).text),
          },
          { key: "remark", header: lifeLine.remark, cell: (row) => remark(row, lifeLine) },
        ]}
      />
    </Details>
  )
}

/**
 * A vehicle's life as a picture: mileage over time, each record a mark on it. Drawn on the server; text keeps its
 * size at any width. Beneath it what the marks mean, and the same as a table.
 */
export function LifeLine({ id, input, format, texts }: LifeLineProps) {
  if (input.readings.length === 0) return <p className="text-ink-soft">{texts.lifeLine.empty}</p>
  const layout = layOutLifeLine(input, format.preferences.unit === "mi" ? kmPerMile : 1)
  return (
    <figure>
      <svg
        className="block h-80 w-full overflow-visible"
        // An image has no links in it; a drawing whose marks lead to records is a group of them.
        role={input.readings.some(({ href }) => href !== undefined) ? "group" : "img"}
        aria-label={lifeSummary(input, format, texts.lifeLine)}
      >
        <Hatch id={`${id}-hatch`} />
        <svg x="0" y="30" width="100%" height="246" overflow="visible" role="presentation">
          <PlotGaps gaps={layout.gaps} pattern={`${id}-hatch`} texts={texts.lifeLine.gap} />
          <PlotGrid layout={layout} />
          <PlotLevel y={layout.highest} kind="highest" />
          <PlotLevel y={layout.accepted} kind="accepted" />
          <PlotLine segments={layout.segments} />
          <PlotDistances layout={layout} format={format} />
          <Marks layout={layout} format={format} texts={texts} />
          {layout.marks.map((mark) => (
            <g key={`labels ${mark.x} ${mark.y}`}>
              <DropLabel mark={mark} format={format} />
              <BeyondLabel mark={mark} format={format} />
            </g>
          ))}
        </svg>
      </svg>
      <figcaption>
        <LifeLineLegend input={input} format={format} texts={texts} />
      </figcaption>
      <AsTable input={input} format={format} texts={texts} />
    </figure>
  )
}

/** The same life, small, for a card or a row: no axes, its summary as its name. */
export function LifeLineSmall({ id, input, format, texts }: LifeLineProps) {
  if (input.readings.length === 0) return null
  const layout = layOutLifeLine(input)
  return (
    <svg
      className="block h-14 w-full"
      role="img"
      aria-label={lifeSummary(input, format, texts.lifeLine)}
      data-life-line={id}
    >
      <Hatch id={`${id}-hatch`} />
      <svg x="3%" y="8" width="94%" height="40" overflow="visible" role="presentation">
        <PlotGaps gaps={layout.gaps} pattern={`${id}-hatch`} texts={texts.lifeLine.gap} />
        <line x1="0" x2="100%" y1="100%" y2="100%" stroke="var(--rule-strong)" />
        <PlotLevel y={layout.highest} kind="highest" />
        <PlotLine segments={layout.segments} />
        {layout.marks.map(({ x, y, reading }) =>
          reading.breach && !reading.superseded ? (
            <svg key={readingKey(reading)} x={`${x}%`} y={`${y}%`} overflow="visible" role="presentation">
              <MarkBreach />
            </svg>
          ) : (
            <circle
              key={readingKey(reading)}
              cx={`${x.toFixed(2)}%`}
              cy={`${y.toFixed(2)}%`}
              r="2.4"
              fill={reading.superseded ? "var(--paper)" : "var(--ink)"}
              stroke="var(--ink)"
            />
          ),
        )}
      </svg>
    </svg>
  )
}

function MarkBreach() {
  return <path d="M0 7-7.5-6H7.5Z" fill="var(--red)" stroke="var(--paper)" strokeWidth="1.5" />
}
