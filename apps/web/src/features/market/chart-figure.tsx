import type { ReactNode } from "react"
import { Details } from "#components/ui/details.tsx"
import { type Column, Table } from "#components/ui/table.tsx"
import type { Messages } from "#messages/types.ts"
import type { CsvName } from "./csv.ts"

/** A chart with its words, its table and its file; without rows, what would be here. */
export function ChartFigure<Row>(props: {
  id: CsvName
  title: string
  /** What the chart shows, in a sentence */
  summary: string
  none: string
  rows: readonly Row[]
  rowKey: (row: Row) => string
  columns: readonly Column<Row>[]
  texts: Messages["market"]["chart"]
  children: ReactNode
}) {
  const { id, title, summary, none, rows, rowKey, columns, texts } = props
  return (
    <section aria-labelledby={id} className="grid content-start gap-3">
      <h2 id={id}>{title}</h2>
      {rows.length === 0 ? (
        <p className="text-ink-soft">{none}</p>
      ) : (
        <figure className="grid gap-2">
          {props.children}
          <figcaption className="text-ink-soft">{summary}</figcaption>
          <div className="flex flex-wrap items-start gap-x-8">
            <Details summary={texts.asTable}>
              <Table caption={title} hideCaption rows={rows} rowKey={rowKey} columns={columns} />
            </Details>
            <a className="link py-2" href={`/market/${id}.csv`} download>
              {texts.asCsv}
            </a>
          </div>
        </figure>
      )}
    </section>
  )
}
