import type { CsvRow } from "./csv.ts"
import { type CoreFields, type Draft, emptyDraft, type FieldValue } from "./draft.ts"
import { isFirstRecord } from "./first-records.ts"
import type { KindForm } from "./kind-form.ts"
import { type FormInput, type Problem, toInput } from "./to-input.ts"

/** A column of a kind's list, and the part of the form it fills. */
export type Column = { name: string; isRequired: boolean }

/** One row of a list, read: what it states and what is wrong with it. */
export type ListRow = {
  line: number
  input: FormInput
  problems: readonly Problem[]
  /** Its odometer is lower than the highest ever read: allowed, and worth a second look */
  isLower?: boolean
}

const coreColumns: Readonly<Record<string, string>> = { plate_country: "plateCountry", first_owner: "owner" }

/** The columns of a kind's list, in the order of its form. */
export function columnsOf(form: KindForm): Column[] {
  const isFirst = isFirstRecord(form.name)
  const needsOdometer = form.odometer === "required"
  const core: Column[] = [
    { name: "vin", isRequired: true },
    ...(isFirst
      ? [{ name: "first_owner", isRequired: true }]
      : [
          { name: "plate_country", isRequired: false },
          { name: "plate", isRequired: false },
        ]),
    { name: "date", isRequired: true },
    ...(needsOdometer || form.odometer === "optional"
      ? [
          { name: "odometer", isRequired: needsOdometer },
          { name: "unit", isRequired: needsOdometer },
        ]
      : []),
    ...(form.name === "correction" ? [{ name: "supersedes", isRequired: true }] : []),
  ]
  const own = Object.entries(form.fields).flatMap(([name, { input, required }]): Column[] => {
    if (input === "list") return []
    const column = { name, isRequired: required }
    return input === "money" ? [column, { name: `${name}_currency`, isRequired: false }] : [column]
  })
  return [...core, ...own]
}

/** A header's titles as the columns they mean, whatever their letters' case. */
function namesOf(header: readonly string[], form: KindForm): string[] {
  const known = new Map(columnsOf(form).map(({ name }) => [name.toLowerCase(), name]))
  return header.map((title) => known.get(title.toLowerCase()) ?? title.toLowerCase())
}

/** Header names that are no column of the list, and required columns that it lacks. */
export function headerProblems(header: readonly string[], form: KindForm) {
  const columns = columnsOf(form)
  const names = namesOf(header, form)
  return {
    unknown: names.filter((name) => name !== "" && !columns.some((column) => column.name === name)),
    missing: columns
      .filter(({ name, isRequired }) => isRequired && !names.includes(name))
      .map(({ name }) => name),
  }
}

function toDraft(header: readonly string[], cells: readonly string[], form: KindForm): Draft {
  const core: CoreFields = { ...emptyDraft.core }
  const fields: Record<string, FieldValue> = {}
  for (const [index, name] of namesOf(header, form).entries()) {
    const value = cells[index] ?? ""
    const coreName = coreColumns[name] ?? name
    if (Object.hasOwn(core, coreName)) Object.assign(core, { [coreName]: value })
    else if (name.endsWith("_currency")) fields[name.replace(/_currency$/, ".currency")] = value
    else if (form.fields[name]?.input === "multiselect")
      fields[name] = value
        .split(/[|/]/)
        .map((part) => part.trim())
        .filter(Boolean)
    else if (form.fields[name]) fields[name] = value
  }
  // A list is typed from papers, not at the car: the VIN's tail is the VIN's own, the plate is the second key.
  return { core: { ...core, vinTail: core.vin.replaceAll(/[\s·-]/g, "").slice(-6) }, fields }
}

/** The column in which a problem stands. */
export function columnOf({ field }: Problem): string {
  const named: Record<string, string> = {
    plateCountry: "plate_country",
    owner: "first_owner",
    vinTail: "vin",
  }
  return named[field] ?? field.replace(/^field-/, "").replace(/-\d+-.*$/, "")
}

const firstOf = (rows: readonly ListRow[]) => {
  const first = new Map<string, number>()
  for (const { input, line } of rows) if (!first.has(input.vin)) first.set(input.vin, line)
  return first
}

/** Every row of a list, read and checked alone; a first record's VIN may stand in it once. */
export function readRows(rows: readonly CsvRow[], form: KindForm, today: string): ListRow[] {
  const [header, ...body] = rows
  const read = body.map(({ line, cells }): ListRow => {
    const { input, problems } = toInput(toDraft(header?.cells ?? [], cells, form), form, today)
    return { line, input, problems }
  })
  if (!isFirstRecord(form.name)) return read
  const first = firstOf(read)
  return read.map((row) =>
    first.get(row.input.vin) === row.line
      ? row
      : {
          ...row,
          problems: [
            ...row.problems,
            { field: "vin", code: "vin-twice", values: { line: first.get(row.input.vin) ?? 0 } },
          ],
        },
  )
}

/** A list with its header and one example row, to fill in. */
export function templateOf(form: KindForm): string[][] {
  const example: Record<string, string> = {
    vin: "WNWZZZ1JZ3W000001",
    first_owner: "0x0000000000000000000000000000000000000000",
    plate_country: "DE",
    plate: "B XY 1234",
    date: "2026-01-31",
    odometer: "123456",
    unit: "km",
    supersedes: "3",
  }
  const columns = columnsOf(form).map(({ name }) => name)
  const answer = (name: string): string => {
    const field = form.fields[name]
    if (example[name] !== undefined) return example[name]
    if (!field) return name.endsWith("_currency") ? "EUR" : ""
    if (field.options && field.input !== "money") return field.options[0] ?? ""
    if (field.input === "date") return "2026-01-31"
    if (field.input === "number") return String(field.minimum ?? 0)
    if (field.input === "country") return "DE"
    if (field.input === "money") return "18499.00"
    return field.input === "checkbox" ? "no" : ""
  }
  return [columns, columns.map(answer)]
}
