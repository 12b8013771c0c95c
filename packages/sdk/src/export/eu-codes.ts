import { kindsByName } from "../kinds/catalogue.ts"
import { specificationOf, type VehicleStatement } from "./statement.ts"

/** Codes of the registration certificate (Directive 1999/37/EC, annex I) and what the register calls them. */
export const euCodes: Readonly<Record<string, string>> = {
  A: "plate",
  E: "vin",
  ...codesOf(kindsByName.manufacture.fields),
  ...codesOf(kindsByName.registration.fields),
}

/** A certificate's entry: a value, or `null` where nobody stated one. */
export type EuEntry = string | number | null

/** A vehicle by the codes of the EU registration certificate: every code there is, `null` for what is not stated. */
export function toEuCodes(statement: VehicleStatement): Readonly<Record<string, EuEntry>> {
  const stated = { ...specificationOf(statement), plate: statement.plate, vin: statement.vin }
  const entries = Object.entries(euCodes).map(([code, field]): [string, EuEntry] => {
    const value: unknown = Reflect.get(stated, field)
    return [code, typeof value === "string" || typeof value === "number" ? value : null]
  })
  return Object.fromEntries(entries.sort(([one], [other]) => compareCodes(one, other)))
}

function codesOf(fields: Readonly<Record<string, { readonly euCode?: string }>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, { euCode }]) => (euCode === undefined ? [] : [[euCode, field]])),
  )
}

function compareCodes(one: string, other: string): number {
  const [[letter = "", number = "0"], [letterOther = "", numberOther = "0"]] = [
    one.split("."),
    other.split("."),
  ]
  return letter < letterOther ? -1 : letter > letterOther ? 1 : Number(number) - Number(numberOther)
}
