import { kindsByName } from "@urcar/sdk/kinds"
import { readPayload } from "./record.ts"
import type { RecordRow, Vehicle } from "./rows.ts"

/** What the first record says a vehicle is. */
export type Specification = Pick<
  Vehicle,
  | "make"
  | "model"
  | "variant"
  | "year"
  | "category"
  | "body"
  | "colour"
  | "fuel"
  | "gearbox"
  | "powerKw"
  | "engineCc"
  | "firstRegisteredOn"
  | "makeKey"
  | "modelKey"
  | "yearOrder"
>

/** A vehicle of which nothing is stated: its payload fits no schema. */
export const unstated: Specification = {
  make: null,
  model: null,
  variant: null,
  year: null,
  category: null,
  body: null,
  colour: null,
  fuel: null,
  gearbox: null,
  powerKw: null,
  engineCc: null,
  firstRegisteredOn: null,
  makeKey: "",
  modelKey: "",
  yearOrder: 0,
}

/** The specification stated by a `manufacture` or `registration` record. */
export function toSpecification({ kind, payload }: Pick<RecordRow, "kind" | "payload">): Specification {
  const stated = readPayload(kind, payload)
  if (stated === null) return unstated
  if (kind === "manufacture") return fromFields(kindsByName.manufacture.parse(stated), null)
  if (kind !== "registration") return unstated
  const registration = kindsByName.registration.parse(stated)
  return fromFields(registration, registration.firstRegisteredOn)
}

type Fields = Pick<
  ReturnType<typeof kindsByName.manufacture.parse>,
  | "make"
  | "model"
  | "variant"
  | "year"
  | "category"
  | "body"
  | "colour"
  | "fuel"
  | "gearbox"
  | "powerKw"
  | "engineCc"
>

function fromFields(fields: Fields, firstRegisteredOn: string | null): Specification {
  const { make, model, variant, year, category, body, colour, fuel, gearbox, powerKw, engineCc } = fields
  return {
    make,
    model,
    variant: variant ?? null,
    year,
    category: category ?? null,
    body,
    colour,
    fuel,
    gearbox,
    powerKw,
    engineCc,
    firstRegisteredOn,
    makeKey: toKey(make),
    modelKey: toKey(model),
    yearOrder: year,
  }
}

/** How a name is compared: in lower case, whatever the locale of the machine. */
export function toKey(name: string): string {
  return name.trim().toLowerCase()
}
