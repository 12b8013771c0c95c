import { fill, type Values } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import type { ErrorName } from "./error-name.ts"

type Failure = { name: string; values?: Readonly<Record<string, unknown>> }

const isNamed = (texts: Messages["errors"]["names"], name: string): name is ErrorName =>
  Object.hasOwn(texts, name)

const plain = (value: unknown): value is string | number =>
  typeof value === "string" || typeof value === "number"

/** What a failure carries, as far as a sentence can show it. */
function toValues(values: Failure["values"] = {}): Values {
  const entries = Object.entries(values).flatMap(([name, value]) => {
    if (plain(value)) return [[name, value] as const]
    return typeof value === "bigint" ? [[name, String(value)] as const] : []
  })
  return Object.fromEntries(entries)
}

/** A failure of the SDK as a sentence for the people who use the page. */
export function errorSentence(error: Failure, texts: Messages["errors"]): string {
  return isNamed(texts.names, error.name)
    ? fill(texts.names[error.name], toValues(error.values))
    : texts.unknown
}
