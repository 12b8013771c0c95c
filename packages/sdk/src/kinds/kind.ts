import * as z from "zod/mini"
import { InvalidPayloadError } from "../errors/payload-errors.ts"
import { type FieldForm, type Fields, toShape } from "./field.ts"
import type { KindName } from "./names.ts"
import type { RoleName } from "./roles.ts"

/** Whether a record of a kind states the odometer. `zero`: it must state 0, as a new vehicle does. */
export type OdometerRule = "required" | "optional" | "none" | "zero"

/** A line of a timeline: a key of the message catalogue and the values to put in. */
export interface Description {
  readonly key: string
  readonly values: Readonly<Record<string, unknown>>
}

/** Who may write a kind, and who must witness it. */
export interface KindRule {
  readonly authorRoles: readonly RoleName[]
  /** How many further parties must sign. */
  readonly witnesses: number
  /** Each witness must have one of these. */
  readonly witnessRoles: readonly RoleName[]
  /** At least one witness must have one of these; empty for no such rule. */
  readonly keyWitnessRoles: readonly RoleName[]
}

/** A record kind of the catalogue. */
export interface Kind<Payload = unknown> extends KindRule {
  readonly name: KindName
  readonly odometer: OdometerRule
  /** The fields of its form, in the order of the paper on the desk. */
  readonly fields: Readonly<Record<string, FieldForm>>
  /** The payload's schema, to be published as JSON Schema; to check a payload, call `parse`. */
  readonly schema: z.ZodMiniType<Payload>
  /** Checks a payload. @throws {@link InvalidPayloadError} naming every fault. */
  readonly parse: (payload: unknown) => Payload
  /** Every key that `describe` can give: what a message catalogue must hold. */
  readonly keys: readonly string[]
  /** How a payload reads in a timeline. @throws {@link InvalidPayloadError} */
  readonly describe: (payload: unknown) => Description
}

interface Definition<F extends Fields, Payload> extends Partial<KindRule> {
  readonly name: KindName
  readonly authorRoles: readonly RoleName[]
  readonly odometer: OdometerRule
  readonly fields: F
  /** Days of which the first must not be later than the second, where both are stated. */
  readonly order?: readonly (readonly [string & keyof F, string & keyof F])[]
  /** The select whose choice ends the description's key, `record.<kind>.<choice>`; none gives `record.<kind>`. */
  readonly variantField?: string & keyof F
  /** In its place: every ending, and how to choose it. */
  readonly variants?: readonly string[]
  readonly variant?: (payload: Payload) => string
  /** The values shown; by default every field. */
  readonly values?: (payload: Payload) => Readonly<Record<string, unknown>>
}

/** The payload schema of some fields, version 1. */
function payloadSchema<F extends Fields>(fields: F) {
  return z.strictObject({ v: z.literal(1), ...toShape(fields) })
}

/** The payload that some fields make. */
export type PayloadOf<F extends Fields> = z.infer<ReturnType<typeof payloadSchema<F>>>

/** Makes a kind of its definition; a kind's file is little more than this call. */
export function defineKind<F extends Fields>(definition: Definition<F, PayloadOf<F>>): Kind<PayloadOf<F>> {
  const { name, authorRoles, odometer, fields, variantField, order = [] } = definition
  const { witnesses = 0, witnessRoles = [], keyWitnessRoles = [] } = definition
  const { values = (payload) => ({ ...payload }), variants = variantField && fields[variantField]?.options } =
    definition
  const { variant = (payload) => variantField && String(Reflect.get(payload, variantField)) } = definition
  const schema = payloadSchema(fields)
  const parse = (payload: unknown): PayloadOf<F> => {
    const result = z.safeParse(schema, payload)
    if (!result.success) throw new InvalidPayloadError(name, result.error.issues.map(toIssue))
    const late = order.filter(([first, second]) => isLater(result.data, first, second))
    if (late.length > 0) throw new InvalidPayloadError(name, late.map(toOrderIssue))
    return result.data
  }
  const toKey = (ending: string | undefined) =>
    ending === undefined ? `record.${name}` : `record.${name}.${ending}`
  const describe = (payload: unknown): Description => {
    const parsed = parse(payload)
    return { key: toKey(variant(parsed)), values: withoutUndefined(values(parsed)) }
  }
  const keys = variants ? variants.map(toKey) : [toKey(undefined)]
  const rule = { authorRoles, witnesses, witnessRoles, keyWitnessRoles }
  return { name, ...rule, odometer, fields: toForms(fields), schema, parse, keys, describe }
}

/** Plain data, so that a server can hand a form to a browser. */
function toForms(
  fields: Readonly<Record<string, FieldForm & { schema?: unknown }>>,
): Record<string, FieldForm> {
  const forms = Object.entries(fields).map(([field, { schema: _, entry, ...form }]) => {
    return [field, entry === undefined ? form : { ...form, entry: toForms(entry) }] as const
  })
  return Object.fromEntries(forms)
}

function isLater(payload: object, first: string, second: string): boolean {
  const [one, other]: unknown[] = [Reflect.get(payload, first), Reflect.get(payload, second)]
  return typeof one === "string" && typeof other === "string" && one > other
}

function toOrderIssue([, second]: readonly [string, string]) {
  return { path: second, code: "order" }
}

function withoutUndefined(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

function toIssue({ path, code }: { path: PropertyKey[]; code: string }) {
  return { path: path.map(String).join("."), code }
}
