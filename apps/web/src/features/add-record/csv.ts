/** One row of a list, with the line it begins on (the header is line 1). */
export type CsvRow = { line: number; cells: readonly string[] }

const delimiters = [",", ";", "\t"] as const

/** The delimiter of a list: the one its first line has most of. */
function delimiterOf(text: string): string {
  const [first = ""] = text.split(/\r?\n/, 1)
  const counted = delimiters.map((sign) => ({ sign, count: first.split(sign).length }))
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).sign
}

/**
 * Reads a list as spreadsheets write it (RFC 4180; commas, semicolons or tabs; quotes around cells that hold them).
 * Empty lines are left out; lines keep their numbers.
 */
export function parseCsv(given: string): CsvRow[] {
  const text = given.replace(/^\uFEFF/, "")
  const delimiter = delimiterOf(text)
  const rows: CsvRow[] = []
  let cells: string[] = []
  let cell = ""
  let isQuoted = false
  let line = 1
  let startedOn = 1
  const endCell = () => {
    cells.push(cell.trim())
    cell = ""
  }
  const endRow = () => {
    endCell()
    if (cells.some((text) => text !== "")) rows.push({ line: startedOn, cells })
    cells = []
    startedOn = line + 1
  }
  for (let place = 0; place < text.length; place++) {
    const sign = text.charAt(place)
    if (isQuoted) {
      if (sign === '"' && text[place + 1] === '"') {
        cell += '"'
        place++
      } else if (sign === '"') isQuoted = false
      else cell += sign
    } else if (sign === '"' && cell.trim() === "") {
      isQuoted = true
      cell = ""
    } else if (sign === delimiter) endCell()
    else if (sign === "\n") endRow()
    else if (sign !== "\r") cell += sign
    if (sign === "\n") line++
  }
  endRow()
  return rows
}

/** A list as a spreadsheet opens it. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const quote = (cell: string) => (/[",;\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return `${rows.map((cells) => cells.map(quote).join(",")).join("\r\n")}\r\n`
}
