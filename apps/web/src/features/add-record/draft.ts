/** What was typed into one field: a text, several choices, or the entries of a list. */
export type FieldValue = string | readonly string[] | readonly Readonly<Record<string, string>>[]

/** What every record has beside its payload, as typed. */
export type CoreFields = {
  vin: string
  vinTail: string
  plateCountry: string
  plate: string
  odometer: string
  unit: string
  date: string
  /** The first owner's key, in a vehicle's first record */
  owner: string
  /** Number of the record a correction corrects */
  supersedes: string
}

/** A form as it was typed, right or wrong: nothing typed is ever lost. */
export type Draft = { core: CoreFields; fields: Readonly<Record<string, FieldValue>> }

/** A form nobody has typed into. */
export const emptyDraft: Draft = {
  core: {
    vin: "",
    vinTail: "",
    plateCountry: "",
    plate: "",
    odometer: "",
    unit: "",
    date: "",
    owner: "",
    supersedes: "",
  },
  fields: {},
}

/** The text of a field; empty where it holds something else. */
export const textOf = (value: FieldValue | undefined): string => (typeof value === "string" ? value : "")

const isText = (value: unknown): value is string => typeof value === "string"

/** The choices made in a field. */
export const choicesOf = (value: FieldValue | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter(isText) : []

/** The entries of a list. */
export function entriesOf(value: FieldValue | undefined): readonly Readonly<Record<string, string>>[] {
  if (typeof value === "string" || value === undefined) return []
  return value.flatMap((entry) => (typeof entry === "string" ? [] : [entry]))
}
