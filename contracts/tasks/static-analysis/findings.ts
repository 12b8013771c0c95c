/** What Slither says, and where. */
export interface Finding {
  readonly check: string
  /** `Contract.function`, or `function.variable`. */
  readonly place: string
  readonly description: string
}

/**
 * Findings of Slither's JSON report.
 * @throws TypeError if it is no report
 */
export function readFindings(report: unknown): Finding[] {
  const error = field(report, "error")
  if (error !== null) throw new TypeError(`Slither failed: ${String(error)}`)
  return list(field(field(report, "results"), "detectors")).map((detector) => ({
    check: text(field(detector, "check")),
    place: placeOf(list(field(detector, "elements"))[0]),
    description: text(field(detector, "description")),
  }))
}

function placeOf(element: unknown): string {
  const name = text(field(element, "name"))
  const parent = field(field(element, "type_specific_fields"), "parent")
  return field(parent, "type") === "file" ? name : `${text(field(parent, "name"))}.${name}`
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) throw new TypeError(`no ${name} in ${String(value)}`)
  return Object.getOwnPropertyDescriptor(value, name)?.value
}

function list(value: unknown): unknown[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new TypeError(`no list: ${String(value)}`)
  return value
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new TypeError(`no text: ${String(value)}`)
  return value
}
