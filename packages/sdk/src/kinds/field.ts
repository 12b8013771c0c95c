import * as z from "zod/mini"
import { countryCodes } from "../country/countries.ts"

/** How a form asks for a field. */
export type FieldInput =
  | "text"
  | "number"
  | "select"
  | "multiselect"
  | "date"
  | "country"
  | "money"
  | "checkbox"
  | "list"
  | "grades"

/** What a form needs to know of one field; the label's message key is `kinds.<kind>.<field>`. */
export interface FieldForm {
  readonly input: FieldInput
  readonly required: boolean
  /** The choices of a select, as stored; the message key is `options.<field>.<option>`. */
  readonly options?: readonly string[]
  /** Unit shown beside the input, for example `kW`. */
  readonly unit?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maximumLength?: number
  /** The regular expression a text must match, as its source. */
  readonly pattern?: string
  /** Most entries of a list or choices of a multiselect. */
  readonly maximumItems?: number
  /** The points of a graded checklist, each of which may have one of the options; the message key is `options.point.<point>`. */
  readonly points?: readonly string[]
  /** The fields of one entry of a list. */
  readonly entry?: Readonly<Record<string, FieldForm>>
  /** Code on the EU registration certificate (Directive 1999/37/EC, annex I), for example `D.1`. */
  readonly euCode?: string
}

/** One field of a payload: how it is checked and how a form asks for it. */
export interface Field<Schema extends z.ZodMiniType = z.ZodMiniType> extends FieldForm {
  readonly schema: Schema
}

/** The fields of a kind in the order of the paper on the desk. */
export type Fields = Readonly<Record<string, Field>>

type Extra = Partial<Pick<FieldForm, "euCode" | "unit">>

/** A short text without control characters, for names that no list can hold: makes, models, cities. */
export function name(maximumLength: number, extra: Extra = {}) {
  const pattern = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .,&'’()+/-]*[\p{L}\p{M}\p{N}.)+])?$/u
  const schema = z.string().check(z.maxLength(maximumLength), z.regex(pattern))
  return { input: "text", required: true, maximumLength, pattern: pattern.source, schema, ...extra } as const
}

/** A code of upper-case letters, digits and inner hyphens, dots, slashes or asterisks. */
export function code(maximumLength: number, extra: Extra = {}) {
  const pattern = /^[A-Z0-9](?:[A-Z0-9*./-]*[A-Z0-9*])?$/
  const schema = z.string().check(z.maxLength(maximumLength), z.regex(pattern))
  return { input: "text", required: true, maximumLength, pattern: pattern.source, schema, ...extra } as const
}

/** A whole number within bounds. */
export function integer(minimum: number, maximum: number, extra: Extra = {}) {
  const schema = z.int().check(z.minimum(minimum), z.maximum(maximum))
  return { input: "number", required: true, minimum, maximum, schema, ...extra } as const
}

/** One of a list. */
export function choice<const Options extends readonly [string, ...string[]]>(
  options: Options,
  extra: Extra = {},
) {
  return { input: "select", required: true, options, schema: z.enum(options), ...extra } as const
}

/** Several different ones of a list. */
export function choices<const Options extends readonly [string, ...string[]]>(
  options: Options,
  minimumItems = 0,
) {
  const schema = z
    .array(z.enum(options))
    .check(z.minLength(minimumItems), z.maxLength(options.length), z.refine(areDifferent))
  const required = minimumItems > 0
  return { input: "multiselect", required, options, maximumItems: options.length, schema } as const
}

/** A calendar day, `YYYY-MM-DD`. */
export function day(extra: Extra = {}) {
  return { input: "date", required: true, schema: z.iso.date(), ...extra } as const
}

/** A country, ISO 3166-1 alpha-2. */
export function country() {
  return { input: "country", required: true, options: countryCodes, schema: z.enum(countryCodes) } as const
}

/** An account's address, in lower case. */
export function address() {
  const pattern = /^0x[0-9a-f]{40}$/
  const schema = z.string().check(z.regex(pattern))
  return { input: "text", required: true, maximumLength: 42, pattern: pattern.source, schema } as const
}

/** A vehicle by its VIN, for example the one a used part comes from. */
export function vin() {
  const pattern = /^[0-9A-HJ-NPR-Z]{17}$/
  const schema = z.string().check(z.regex(pattern))
  return { input: "text", required: true, maximumLength: 17, pattern: pattern.source, schema } as const
}

/** The place of a record in the same vehicle's file. */
export function sequence() {
  return integer(1, 4_294_967_295)
}

/** A graded checklist: for each point looked at, how it was. A point that nobody looked at is left out. */
export function grades<
  const Points extends readonly [string, ...string[]],
  const Grades extends readonly [string, ...string[]],
>(points: Points, options: Grades) {
  const schema = z.partialRecord(z.enum(points), z.enum(options)).check(z.refine(isNotEmpty))
  return { input: "grades", required: true, points, options, schema } as const
}

/** Yes or no. */
export function flag() {
  return { input: "checkbox", required: true, schema: z.boolean() } as const
}

/** Currencies in which a price is stated (ISO 4217). */
export const currencies = [
  ...(["EUR", "BGN", "CHF", "CZK", "DKK", "GBP", "HUF", "ISK", "NOK", "PLN", "RON", "RSD", "SEK"] as const),
  ...(["TRY", "UAH", "USD", "CAD", "MXN", "JPY", "CNY"] as const),
] as const

/** An amount in hundredths of its currency, as a whole number in text: `"1849900"` is 18,499.00. */
export function money() {
  const amount = z.string().check(z.regex(/^(?:0|[1-9][0-9]{0,11})$/))
  const schema = z.strictObject({ amount, currency: z.enum(currencies) })
  return { input: "money", required: true, options: currencies, schema } as const
}

/** Up to so many entries of the same fields. */
export function list<const Entry extends Fields>(maximumItems: number, entry: Entry) {
  const schema = z.array(z.strictObject(toShape(entry))).check(z.maxLength(maximumItems))
  return { input: "list", required: false, maximumItems, entry, schema } as const
}

/** The same field, which may be left out: a payload never holds `null` or an empty text instead. */
export function optional<const Inner extends Field>(inner: Inner) {
  const { schema, required: _, ...rest } = inner
  return { ...rest, required: false, schema: z.optional<Inner["schema"]>(schema) } as const
}

/** The schemas of some fields, by name. */
export function toShape<F extends Fields>(fields: F): { -readonly [Name in keyof F]: F[Name]["schema"] }
export function toShape(fields: Fields): Record<string, z.ZodMiniType> {
  return Object.fromEntries(Object.entries(fields).map(([field, { schema }]) => [field, schema]))
}

function isNotEmpty(items: object): boolean {
  return Object.keys(items).length > 0
}

function areDifferent(items: readonly string[]): boolean {
  return new Set(items).size === items.length
}
