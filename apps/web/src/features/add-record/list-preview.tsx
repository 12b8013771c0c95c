"use client"

import { formatPlateText } from "@urcar/sdk/plate"
import { Notice } from "#components/ui/notice.tsx"
import { Table } from "#components/ui/table.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill, plural } from "#messages/fill.ts"
import { columnOf, type ListRow } from "./list-rows.ts"
import { useProblemText } from "./use-option-text.ts"

/** Everything wrong with a list, by line and column. */
export function ListProblems({ rows }: { rows: readonly ListRow[] }) {
  const { list: texts } = useMessages("add")
  const problemText = useProblemText()
  const { preferences } = useFormat()
  const wrong = rows.flatMap(({ line, problems }) => problems.map((problem) => ({ line, problem })))
  if (wrong.length === 0) return null
  const bad = rows.filter(({ problems }) => problems.length > 0).length
  return (
    <Notice tone="problem" title={plural(preferences.tag, texts.wrong, bad)} live>
      <Table
        caption={texts.problems}
        hideCaption
        rows={wrong}
        rowKey={({ line, problem }) => `${line} ${problem.field} ${problem.code}`}
        columns={[
          { key: "line", header: texts.line, rowHeader: true, cell: ({ line }) => line },
          {
            key: "column",
            header: texts.column,
            cell: ({ problem }) => <code className="font-mono">{columnOf(problem)}</code>,
          },
          { key: "problem", header: texts.problem, cell: ({ problem }) => problemText(problem) },
        ]}
      />
    </Notice>
  )
}

/** Lines whose odometer is lower than one before: written all the same, and visible for ever. */
export function LowerLines({ rows }: { rows: readonly ListRow[] }) {
  const { list: texts, form } = useMessages("add")
  const lower = rows.filter(({ isLower }) => isLower)
  if (lower.length === 0) return null
  return (
    <Notice tone="warning" title={form.lowerTitle} live>
      <p>{fill(texts.lower, { lines: lower.map(({ line }) => line).join(", ") })}</p>
    </Notice>
  )
}

/** What a list states, line by line, before it is signed. */
export function ListPreview({ rows }: { rows: readonly ListRow[] }) {
  const { list: texts, form } = useMessages("add")
  const format = useFormat()
  return (
    <Table
      caption={fill(texts.preview, { count: rows.length })}
      rows={rows}
      rowKey={({ line }) => String(line)}
      columns={[
        { key: "line", header: texts.line, cell: ({ line }) => line },
        {
          key: "vin",
          header: form.vin,
          rowHeader: true,
          cell: ({ input }) => <span className="font-mono">{input.vin}</span>,
        },
        { key: "plate", header: form.plate, cell: ({ input }) => formatPlateText(input.plate) || "–" },
        {
          key: "odometer",
          header: form.odometer,
          align: "end",
          cell: ({ input: { odometer } }) =>
            odometer ? `${format.number(odometer.value)} ${odometer.unit}` : "–",
        },
        { key: "date", header: form.date, cell: ({ input }) => input.occurredAt },
        {
          key: "what",
          header: form.details,
          cell: ({ input }) =>
            [input.payload.make, input.payload.model, input.payload.result, input.payload.service]
              .filter(Boolean)
              .join(" ") || "–",
        },
      ]}
    />
  )
}
