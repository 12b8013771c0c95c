import { MalformedInputError } from "../command.ts"
import type { Line } from "./lines.ts"

/** A row of a CSV file by its columns' names, as the header spells them. */
export interface CsvRow {
  /** Counted from 1; the header has one too. */
  readonly number: number
  readonly cells: ReadonlyMap<string, string>
}

/**
 * Reads CSV with a header (RFC 4180; a quoted cell ends on its line), separated by commas.
 *
 * @throws MalformedInputError
 */
export async function* readCsv(lines: AsyncIterable<Line>): AsyncGenerator<CsvRow> {
  let header: readonly string[] | undefined
  for await (const { number, text } of lines) {
    const cells = splitLine(text, number)
    if (header === undefined) {
      const twice = cells.find((name, index) => cells.indexOf(name) !== index)
      if (twice !== undefined) throw new MalformedInputError(number, `two columns are named "${twice}"`)
      header = cells
      continue
    }
    if (cells.length !== header.length)
      throw new MalformedInputError(number, `${cells.length} cells, the header has ${header.length}`)
    yield { number, cells: new Map(header.map((name, index) => [name, cells[index] ?? ""])) }
  }
}

function splitLine(text: string, number: number): string[] {
  if (!text.includes('"')) return text.split(",").map((cell) => cell.trim())
  const cells: string[] = []
  const cell = /\s*(?:"((?:[^"]|"")*)"|([^",]*))\s*(,|$)/y
  for (;;) {
    const match = cell.exec(text)
    if (match === null) throw new MalformedInputError(number, "a quoted cell does not end")
    cells.push(match[1]?.replaceAll('""', '"').trim() ?? match[2]?.trim() ?? "")
    if (match[3] === "") return cells
  }
}
