import { InvalidVinError } from "@urcar/sdk/errors"
import type { FieldForm } from "@urcar/sdk/kinds"
import { isOdometerUnit, maximumOdometer, type Odometer } from "@urcar/sdk/odometer"
import { normalisePlate, type Plate } from "@urcar/sdk/plate"
import { parseVin } from "@urcar/sdk/vin"
import { choicesOf, type Draft, entriesOf, type FieldValue, textOf } from "./draft.ts"
import { isFirstRecord } from "./first-records.ts"
import type { KindForm } from "./kind-form.ts"

/** What can be wrong with a field; the message catalogue has a sentence for each. */
export type ProblemCode =
  | "missing"
  | "vin-length"
  | "vin-charset"
  | "vin-check-digit"
  | "vin-tail"
  | "plate"
  | "plate-country"
  | "number"
  | "range"
  | "unit"
  | "date"
  | "future"
  | "money"
  | "text"
  | "option"
  | "address"
  | "vin-unknown"
  | "vin-known"
  | "plate-differs"
  | "vin-twice"

/** One thing that is wrong: where, what, and the values of its sentence. */
export type Problem = { field: string; code: ProblemCode; values?: Record<string, string | number> }

/** A filled form as the SDK takes it. Its payload is checked once more by the kind's own schema. */
export type FormInput = {
  vin: string
  kind: KindForm["name"]
  plate: Plate | null
  odometer: Odometer | null
  occurredAt: string
  supersedes: number
  payload: Record<string, unknown>
  owner: string | undefined
  /** What is sealed, by name: never part of the payload */
  sealed: Readonly<Record<string, string>>
}

/** The id of a payload field in the form. */
export const fieldIdOf = (name: string): string => `field-${name}`

/** Where a draft keeps the grade of a checklist's point. */
export const gradeKey = (name: string, point: string): string => `${name}.${point}`

/** Where a draft keeps what is to be sealed. */
export const sealedKey = (name: string): string => `sealed-${name}`

const wholeNumber = /^\d{1,8}$/
const day = /^\d{4}-\d{2}-\d{2}$/
const address = /^0x[0-9a-fA-F]{40}$/

/** Digits as people group them: blanks, dots, commas and apostrophes between thousands are left out. */
const ungroup = (text: string): string => text.replaceAll(/[\s.,’'](?=\d{3}(\D|$))/g, "").trim()

function vinProblem(vin: string): Problem | undefined {
  if (vin.trim() === "") return { field: "vin", code: "missing" }
  try {
    parseVin(vin)
    return undefined
  } catch (error) {
    if (!(error instanceof InvalidVinError)) throw error
    const { reason, expected = "" } = error.values
    const code =
      reason === "charset" ? "vin-charset" : reason === "check-digit" ? "vin-check-digit" : "vin-length"
    return { field: "vin", code, values: { expected, count: vin.replaceAll(/[\s·-]/g, "").length } }
  }
}

/** The amount of money in hundredths, as people write it in either language; `undefined` for what is none. */
export function toCents(text: string): string | undefined {
  const match = /^(\d{1,3}(?:[\s.,’']?\d{3})*)(?:[.,](\d{1,2}))?$/.exec(text.trim())
  if (!match) return undefined
  const whole = (match[1] ?? "").replaceAll(/\D/g, "")
  return BigInt(whole + (match[2] ?? "").padEnd(2, "0")).toString()
}

type Answer = { value: unknown } | { problem: Omit<Problem, "field"> } | undefined

function readNumber(text: string, { minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: FieldForm): Answer {
  const digits = ungroup(text)
  if (!wholeNumber.test(digits)) return { problem: { code: "number" } }
  const value = Number(digits)
  if (value < minimum || value > maximum) return { problem: { code: "range", values: { minimum, maximum } } }
  return { value }
}

/** The points that have a grade; nothing where none has. */
function readGrades(name: string, form: FieldForm, draft: Draft["fields"]): Answer {
  const graded = (form.points ?? []).flatMap((point) => {
    const grade = textOf(draft[gradeKey(name, point)])
    return grade === "" ? [] : [[point, grade] as const]
  })
  if (graded.length > 0) return { value: Object.fromEntries(graded) }
  return form.required ? { problem: { code: "missing" } } : undefined
}

/** The entries of a list, without the fields nobody filled in. */
const readEntries = (value: FieldValue | undefined) =>
  entriesOf(value).map((entry) =>
    Object.fromEntries(
      Object.entries(entry).flatMap(([field, text]) => (text.trim() ? [[field, text.trim()]] : [])),
    ),
  )

function readText(text: string, { maximumLength = 100, pattern }: FieldForm): Answer {
  const isGood = text.length <= maximumLength && (!pattern || new RegExp(pattern, "u").test(text))
  return isGood ? { value: text } : { problem: { code: "text", values: { maximum: maximumLength } } }
}

/** The value of one field of the form, for the payload; nothing where it is left out. */
function readField(name: string, form: FieldForm, draft: Draft["fields"]): Answer {
  const text = textOf(draft[name]).trim()
  const none: Answer = form.required ? { problem: { code: "missing" } } : undefined
  if (form.input === "multiselect") {
    const chosen = choicesOf(draft[name])
    return chosen.length > 0 ? { value: chosen } : form.required ? none : { value: [] }
  }
  if (form.input === "list") return { value: readEntries(draft[name]) }
  if (form.input === "grades") return readGrades(name, form, draft)
  if (text === "") return none
  if (form.input === "number") return readNumber(text, form)
  if (form.input === "date") return day.test(text) ? { value: text } : { problem: { code: "date" } }
  if (form.input === "checkbox") return { value: text === "yes" }
  if (form.input === "money") {
    const amount = toCents(text)
    const currency = textOf(draft[`${name}.currency`]) || "EUR"
    return amount === undefined ? { problem: { code: "money" } } : { value: { amount, currency } }
  }
  if (form.input === "select")
    return form.options?.includes(text) ? { value: text } : { problem: { code: "option" } }
  return readText(text, form)
}

function listProblems(name: string, form: FieldForm, draft: Draft["fields"]): Problem[] {
  if (form.input !== "list" || !form.entry) return []
  const fields = Object.entries(form.entry)
  return entriesOf(draft[name]).flatMap((entry, index) =>
    fields.flatMap(([inner, innerForm]) => {
      const answer = readField(inner, innerForm, entry)
      const field = `${fieldIdOf(name)}-${index}-${inner}`
      return answer && "problem" in answer ? [{ field, ...answer.problem }] : []
    }),
  )
}

function readOdometer({ odometer: rule }: KindForm, { core }: Draft, problems: Problem[]): Odometer | null {
  if (rule === "none") return null
  if (rule === "zero") return { value: 0, unit: core.unit === "mi" ? "mi" : "km" }
  const digits = ungroup(core.odometer)
  if (digits === "") {
    if (rule === "required") problems.push({ field: "odometer", code: "missing" })
    if (rule === "required" && !isOdometerUnit(core.unit)) problems.push({ field: "unit", code: "unit" })
    return null
  }
  if (!wholeNumber.test(digits) || Number(digits) > maximumOdometer)
    problems.push({ field: "odometer", code: "number" })
  if (!isOdometerUnit(core.unit)) {
    problems.push({ field: "unit", code: "unit" })
    return null
  }
  return { value: Number(digits), unit: core.unit }
}

/** A first record names no plate: the police put it on the vehicle. */
function readPlate({ core }: Draft, { name }: KindForm, problems: Problem[]): Plate | null {
  if (core.plate.trim() === "" || isFirstRecord(name)) return null
  if (core.plateCountry === "") {
    problems.push({ field: "plateCountry", code: "plate-country" })
    return null
  }
  try {
    return normalisePlate(core.plateCountry, core.plate)
  } catch {
    problems.push({ field: "plate", code: "plate" })
    return null
  }
}

function checkDate(date: string, today: string): Problem[] {
  if (date === "") return [{ field: "date", code: "missing" }]
  if (!day.test(date) || Number.isNaN(Date.parse(date))) return [{ field: "date", code: "date" }]
  return date > today ? [{ field: "date", code: "future" }] : []
}

function checkOthers(draft: Draft, form: KindForm): Problem[] {
  const { core } = draft
  const problems: Problem[] = []
  const vin = core.vin.replaceAll(/[\s·-]/g, "").toUpperCase()
  if (core.vinTail.trim() === "") problems.push({ field: "vinTail", code: "missing" })
  else if (core.vinTail.trim().toUpperCase() !== vin.slice(-6))
    problems.push({ field: "vinTail", code: "vin-tail" })
  if (isFirstRecord(form.name) && !address.test(core.owner.trim()))
    problems.push({ field: "owner", code: core.owner.trim() === "" ? "missing" : "address" })
  if (form.name === "correction" && !/^[1-9]\d{0,8}$/.test(core.supersedes))
    problems.push({ field: "supersedes", code: core.supersedes === "" ? "missing" : "number" })
  return problems
}

/**
 * A typed form as the SDK takes it, with everything that is wrong in the order of the form. The input is to be used
 * only where nothing is.
 *
 * @param today `YYYY-MM-DD`; a later day is refused
 */
export function toInput(
  draft: Draft,
  form: KindForm,
  today: string,
): { input: FormInput; problems: readonly Problem[] } {
  const { core, fields } = draft
  const problems: Problem[] = []
  const vin = vinProblem(core.vin)
  if (vin) problems.push(vin)
  problems.push(...checkOthers(draft, form))
  const plate = readPlate(draft, form, problems)
  const odometer = readOdometer(form, draft, problems)
  problems.push(...checkDate(core.date, today))
  const payload: Record<string, unknown> = { v: 1 }
  for (const [name, field] of Object.entries(form.fields)) {
    const answer = readField(name, field, fields)
    if (answer && "problem" in answer) problems.push({ field: fieldIdOf(name), ...answer.problem })
    else if (answer) payload[name] = answer.value
    problems.push(...listProblems(name, field, fields))
  }
  const sealed: Record<string, string> = {}
  for (const [name, { maximumLength = 100 }] of Object.entries(form.sealed)) {
    const text = textOf(fields[sealedKey(name)]).trim()
    const field = fieldIdOf(sealedKey(name))
    if (text.length > maximumLength)
      problems.push({ field, code: "text", values: { maximum: maximumLength } })
    else if (text !== "") sealed[name] = text
  }
  const input: FormInput = {
    sealed,
    vin: core.vin.replaceAll(/[\s·-]/g, "").toUpperCase(),
    kind: form.name,
    plate,
    odometer,
    occurredAt: core.date,
    supersedes: form.name === "correction" ? Number(core.supersedes) : 0,
    payload,
    owner: isFirstRecord(form.name) ? core.owner.trim() : undefined,
  }
  return { input, problems }
}
