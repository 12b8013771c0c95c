import { specificationOf, unstatedTopics, type VehicleStatement } from "./statement.ts"

/** A value of JSON-LD. */
export type JsonLd = string | number | boolean | readonly JsonLd[] | { readonly [member: string]: JsonLd }

/** UN/CEFACT common codes of the units. */
const units = { km: "KMT", kW: "KWT", cm3: "CMQ", kg: "KGM", mm: "MMT", kmh: "KMH" } as const

/**
 * A vehicle as schema.org/Car. What nobody stated is not a member: it is named in `notStated`, so that a reader cannot take its
 * absence for "none".
 */
export function toJsonLd(statement: VehicleStatement): JsonLd {
  return { "@context": "https://schema.org", ...toCar(statement) }
}

/** The same without a context of its own, to stand inside another document. */
export function toCar(statement: VehicleStatement): Readonly<Record<string, JsonLd>> {
  const { vin, plate, acceptedKm, verdict, reason, status, country, head, recordCount, block, time } =
    statement
  const stated = specificationOf(statement) ?? {}
  const facts = {
    odometerVerdict: verdict,
    odometerReason: reason,
    registerStatus: status,
    responsibleCountry: country,
    recordCount,
    historyHead: head,
    block,
    asOf: new Date(time * 1000).toISOString().replace(".000Z", "Z"),
    notStated: unstatedTopics(statement).join(" "),
  }
  return {
    "@type": "Car",
    vehicleIdentificationNumber: vin,
    ...known("identifier", plate === null ? undefined : property("numberPlate", plate)),
    ...specification(stated),
    ...known("mileageFromOdometer", acceptedKm === null ? undefined : quantity(acceptedKm, units.km)),
    additionalProperty: Object.entries(facts).map(([name, value]) => property(name, value)),
  }
}

function specification(stated: Readonly<Record<string, unknown>>): Record<string, JsonLd> {
  const { make, model, year, variant, body, colour, fuel, gearbox, doors, seats, powerKw, engineCc } = stated
  const { co2, emissionClass, massKg, maxMassKg, wheelbaseMm, topSpeedKmh, builtOn, firstRegisteredOn } =
    stated
  const engine = {
    "@type": "EngineSpecification",
    ...known("fuelType", text(fuel)),
    ...known("enginePower", sized(powerKw, units.kW)),
    ...known("engineDisplacement", sized(engineCc, units.cm3)),
  }
  return {
    ...known("brand", typeof make === "string" ? { "@type": "Brand", name: make } : undefined),
    ...known("model", text(model)),
    ...known("vehicleConfiguration", text(variant)),
    ...known("vehicleModelDate", typeof year === "number" ? String(year) : undefined),
    ...known("bodyType", text(body)),
    ...known("color", text(colour)),
    ...known("fuelType", text(fuel)),
    ...known("vehicleTransmission", text(gearbox)),
    ...known("numberOfDoors", number(doors)),
    ...known("vehicleSeatingCapacity", number(seats)),
    ...known("vehicleEngine", Object.keys(engine).length > 1 ? engine : undefined),
    ...known("emissionsCO2", number(co2)),
    ...known("meetsEmissionStandard", text(emissionClass)),
    ...known("weight", sized(massKg, units.kg)),
    ...known("weightTotal", sized(maxMassKg, units.kg)),
    ...known("wheelbase", sized(wheelbaseMm, units.mm)),
    ...known("speed", sized(topSpeedKmh, units.kmh)),
    ...known("productionDate", text(builtOn)),
    ...known("dateVehicleFirstRegistered", text(firstRegisteredOn)),
  }
}

function known(member: string, value: JsonLd | undefined): Record<string, JsonLd> {
  return value === undefined ? {} : { [member]: value }
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined
}

function number(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined
}

function sized(value: unknown, unitCode: string): JsonLd | undefined {
  return typeof value === "number" ? quantity(value, unitCode) : undefined
}

function quantity(value: number, unitCode: string): JsonLd {
  return { "@type": "QuantitativeValue", value, unitCode }
}

function property(name: string, value: string | number): JsonLd {
  return { "@type": "PropertyValue", name, value }
}
