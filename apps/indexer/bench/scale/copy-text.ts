const special = /[\\\t\n\r]/g
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" }

/** One row in the text that `COPY` reads. @throws for a column that the row says nothing of */
export function toCopyLine(row: object, names: readonly string[]): string {
  return `${names.map((name) => toField(Reflect.get(row, name), name)).join("\t")}\n`
}

function toField(value: unknown, name: string): string {
  if (value === null) return "\\N"
  if (typeof value === "string") return value.replaceAll(special, (found) => escapes[found] ?? found)
  if (typeof value === "number" || typeof value === "bigint") return String(value)
  if (typeof value === "boolean") return value ? "t" : "f"
  if (typeof value === "object") return toField(JSON.stringify(value), name)
  throw new RangeError(`A row says nothing of ${name}.`)
}

/** The name that a column's value has in a row: `power_kw` is `powerKw`. */
export function toRowName(column: string): string {
  return column.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
