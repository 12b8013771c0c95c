/** What an error can carry: plain values that a log, a message catalogue or a JSON line can show. */
export type ErrorValues = Readonly<Record<string, unknown>>

const shownLength = 80

/**
 * The root of every failure this package reports.
 *
 * `message` reads: what happened, the values, what to do. A page maps the class (`name`) and `values` to a
 * sentence of its own; it never shows `message`.
 */
export class UrcarError<Values extends ErrorValues = ErrorValues> extends Error {
  override name = "UrcarError"
  /** What happened, in one sentence, without values. */
  readonly shortMessage: string
  /** The offending values. */
  readonly values: Values
  /** What to do about it. */
  readonly advice: string

  constructor(shortMessage: string, values: Values, advice: string, options: ErrorOptions = {}) {
    super(composeMessage(shortMessage, values, advice), options)
    this.shortMessage = shortMessage
    this.values = values
    this.advice = advice
  }
}

function composeMessage(shortMessage: string, values: ErrorValues, advice: string): string {
  const lines = Object.entries(values).map(([name, value]) => `  ${name}: ${showValue(value)}`)
  return [shortMessage, ...lines, advice].join("\n")
}

/** One line, bounded: a value comes from outside and may be anything. */
function showValue(value: unknown): string {
  const text = toText(value)
  return text.length > shownLength ? `${text.slice(0, shownLength)}… (${text.length} characters)` : text
}

function toText(value: unknown): string {
  try {
    const replaceBigint = (_: string, inner: unknown) => (typeof inner === "bigint" ? `${inner}` : inner)
    return JSON.stringify(value, replaceBigint) ?? String(value)
  } catch {
    return typeof value
  }
}
