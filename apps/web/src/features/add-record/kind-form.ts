import {
  type CataloguedKindName,
  type FieldForm,
  type KindRule,
  kinds,
  kindsByName,
  type OdometerRule,
  sealableFields,
} from "@urcar/sdk/kinds"

/** What the browser needs of a kind to ask for it: plain data of the catalogue, without its schema. */
export type KindForm = KindRule & {
  name: CataloguedKindName
  odometer: OdometerRule
  fields: Readonly<Record<string, FieldForm>>
  /** What may be sealed with it: none of it becomes public */
  sealed: Readonly<Record<string, FieldForm>>
}

/** Kinds that no form writes: a sale is written by the sale desk, ownership by an announced act. */
const withoutForm: ReadonlySet<string> = new Set(["sale", "ownership"])

const isCatalogued = (name: string): name is CataloguedKindName => Object.hasOwn(kindsByName, name)

/** Countries are the same for all fields: the browser writes their names itself and gets the codes once. */
const withoutCountries = (fields: KindForm["fields"]): KindForm["fields"] =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { options, ...form }]) => [
      name,
      form.input === "country" || options === undefined ? form : { ...form, options },
    ]),
  )

/** The forms of every kind people write, in the order of a vehicle's life. Server only: it reads the catalogue. */
export function kindForms(): KindForm[] {
  return kinds.flatMap((kind) => {
    const { name, authorRoles, witnesses, witnessRoles, keyWitnessRoles, odometer, fields } = kind
    if (!isCatalogued(name) || withoutForm.has(name)) return []
    const rule = { authorRoles, witnesses, witnessRoles, keyWitnessRoles }
    return [{ name, ...rule, odometer, fields: withoutCountries(fields), sealed: sealableFields[name] ?? {} }]
  })
}
