import { choice, choices, day, integer, optional } from "./field.ts"
import { defineKind } from "./kind.ts"
import { workedParts } from "./part-fields.ts"

/** Work that a service consists of. */
export const serviceItems = [
  ...([
    "oil",
    "oil-filter",
    "air-filter",
    "cabin-filter",
    "fuel-filter",
    "spark-plugs",
    "brake-fluid",
  ] as const),
  ...(["coolant", "gearbox-oil", "timing-belt", "brakes", "tyres", "battery", "air-conditioning"] as const),
  ...(["wipers", "lights", "suspension", "software", "high-voltage-check"] as const),
] as const

/** Maintenance by plan. */
export const maintenance = defineKind({
  name: "maintenance",
  authorRoles: ["workshop", "manufacturer"],
  odometer: "required",
  fields: {
    service: choice(["minor", "major", "oil", "seasonal", "other"]),
    items: choices(serviceItems, 1),
    parts: optional(workedParts()),
    nextDueOn: optional(day()),
    nextDueAfterKm: optional(integer(0, 200000, { unit: "km" })),
  },
  variantField: "service",
})
