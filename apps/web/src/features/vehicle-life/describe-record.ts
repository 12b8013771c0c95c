import { InvalidPayloadError, UnknownKindError } from "@urcar/sdk/errors"
import type { IndexedRecord } from "@urcar/sdk/indexer-client"
import { type FieldForm, getKind } from "@urcar/sdk/kinds"
import type { Format } from "#lib/format.ts"
import { priceText } from "#lib/price.ts"
import { isKey, shortKey, wordOf } from "#lib/words.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"

type Texts = Pick<Messages, "record" | "options" | "identity">

/** How one record reads: a sentence, and what else it states. */
export type RecordWords = {
  readonly sentence: string
  readonly details: readonly { readonly name: string; readonly text: string }[]
  /** `false`: the payload follows no published form and is shown as written */
  readonly isReadable: boolean
}

const toObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {}

/** A date of a payload as the reader writes it. */
const dayText = (day: string, format: Format): string => format.date(new Date(`${day}T00:00:00Z`))

function optionText(field: string, option: string, { options, identity }: Texts): string {
  if (field === "body") return wordOf(identity.body, option)
  if (field === "colour") return wordOf(identity.colour, option)
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = options
  return wordOf(lists[field] ?? {}, option)
}

/** A value of a payload in words. */
function valueText(
  field: string,
  value: unknown,
  form: FieldForm | undefined,
  texts: Texts,
  format: Format,
): string {
  if (typeof value === "boolean") return value ? texts.record.yes : texts.record.no
  if (typeof value === "number")
    return `${field === "year" ? value : format.number(value)}${form?.unit ? ` ${form.unit}` : ""}`
  if (Array.isArray(value)) return value.map((entry: unknown) => entryText(field, entry, texts)).join("; ")
  if (typeof value === "string") return textOf(field, value, form, texts, format)
  if (form?.input === "grades") return gradesText(field, value, texts)
  const { amount, currency } = toObject(value)
  return typeof amount === "string" && typeof currency === "string"
    ? format.money(BigInt(amount), currency)
    : ""
}

function textOf(
  field: string,
  value: string,
  form: FieldForm | undefined,
  texts: Texts,
  format: Format,
): string {
  if (form?.input === "date") return dayText(value, format)
  if (form?.input === "country") return format.country(value)
  if (isKey(value)) return shortKey(value)
  return optionText(field, value, texts)
}

/** A filled checklist: each point with its grade. */
function gradesText(field: string, value: unknown, texts: Texts): string {
  return Object.entries(toObject(value))
    .map(
      ([point, grade]) => `${optionText("point", point, texts)}: ${optionText(field, String(grade), texts)}`,
    )
    .join("; ")
}

/** One of several: a word of a list, or an entry of a few fields such as a part, its damage, the work on it. */
function entryText(field: string, entry: unknown, texts: Texts): string {
  if (typeof entry === "string") return optionText(field, entry, texts)
  return Object.entries(toObject(entry))
    .map(([name, value]) => optionText(name, String(value), texts))
    .join(", ")
}

/** In the order of the form; what the sentence said already is left out. */
function toDetails(
  payload: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, FieldForm>>,
  sentence: string,
  { texts, format }: { texts: Texts; format: Format },
): RecordWords["details"] {
  return Object.entries(fields).flatMap(([field, form]) => {
    const value = payload[field]
    if (
      value === undefined ||
      sentence.includes(`{${field}}`) ||
      (Array.isArray(value) && value.length === 0)
    )
      return []
    const text = isSalePrice(field, payload)
      ? salePrice(payload, format)
      : valueText(field, value, form, texts, format)
    if (isSalePrice("amount", payload) && field === "currency") return []
    return [{ name: wordOf(texts.record.fields, field), text }]
  })
}

const isSalePrice = (field: string, { amount, currency }: Readonly<Record<string, unknown>>): boolean =>
  field === "amount" && typeof amount === "string" && typeof currency === "string"

const salePrice = ({ amount, currency }: Readonly<Record<string, unknown>>, format: Format): string =>
  priceText(String(amount), String(currency), format)

/**
 * How a record reads in a timeline: the sentence its kind's catalogue names, with the reader's own dates, countries
 * and prices, and every other field beside it.
 */
export function describeRecord(
  record: Pick<IndexedRecord, "kind" | "payload">,
  texts: Texts,
  format: Format,
): RecordWords {
  try {
    const kind = getKind(record.kind)
    const payload = toObject(JSON.parse(record.payload))
    const { key, values } = kind.describe(payload)
    const template = wordOf(texts.record.sentences, key)
    const words = Object.entries(values).map(([field, value]) => [
      field,
      valueText(field, value, kind.fields[field], texts, format),
    ])
    const details = toDetails(payload, kind.fields, template, { texts, format })
    return { sentence: fill(template, Object.fromEntries(words)), details, isReadable: true }
  } catch (error) {
    const isExpected =
      error instanceof InvalidPayloadError ||
      error instanceof UnknownKindError ||
      error instanceof SyntaxError
    if (!isExpected) throw error
    return { sentence: texts.record.unreadable, details: [], isReadable: false }
  }
}
