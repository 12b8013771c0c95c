import type { ReactNode } from "react"

/** One column: its name, and what stands in it for a row. */
export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** Numbers stand at the end, so that their digits line up */
  align?: "start" | "end"
  /** Names the row for screen readers */
  rowHeader?: boolean
}

/** A table; under 640 px each row becomes a card, its cells named after their columns. */
export function Table<Row>(props: {
  caption: ReactNode
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Keeps the caption for screen readers only, where a heading above says the same */
  hideCaption?: boolean
}) {
  return (
    <table className="table-cards">
      <caption className={props.hideCaption ? "sr-only" : "pb-2 text-xl font-bold"}>{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map(({ key, header, align }) => (
            <th key={key} scope="col" data-align={align}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={props.rowKey(row)}>
            {props.columns.map(({ key, header, align, rowHeader, cell }) =>
              rowHeader ? (
                <th key={key} scope="row" data-label={header} data-align={align}>
                  <div>{cell(row)}</div>
                </th>
              ) : (
                <td key={key} data-label={header} data-align={align}>
                  <div>{cell(row)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
