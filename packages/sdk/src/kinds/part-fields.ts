import { choice, code, list, optional } from "./field.ts"

/** Assemblies a repair or an accident names. */
export const parts = [
  ...(["engine", "gearbox", "clutch", "drive-shaft", "exhaust", "fuel-system", "turbocharger"] as const),
  ...(["cooling", "battery", "high-voltage-battery", "electric-motor", "electronics", "wiring"] as const),
  ...(["brakes", "steering", "suspension", "wheels", "tyres", "axle-front", "axle-rear", "frame"] as const),
  ...(["bumper-front", "bumper-rear", "bonnet", "boot-lid", "roof", "wing-left", "wing-right"] as const),
  ...(["door-front-left", "door-front-right", "door-rear-left", "door-rear-right", "sill", "floor"] as const),
  ...(["windscreen", "windows", "lights", "mirrors", "airbags", "seats", "interior", "paint"] as const),
  ...(["instrument-cluster", "air-conditioning", "catalyst", "particle-filter", "other"] as const),
] as const

/** How badly a part is damaged. */
export const damageGrades = ["worn", "light", "medium", "heavy", "destroyed"] as const

/** Sides and zones of a vehicle that an impact hits. */
export const impactAreas = [
  ...(["front", "front-left", "front-right", "left", "right", "rear", "rear-left", "rear-right"] as const),
  ...(["roof", "underbody", "interior", "engine-bay"] as const),
] as const

/** What can be done to a part. */
export const partWork = ["repaired", "replaced-new", "replaced-used", "painted", "adjusted"] as const

/** Parts that were worked on: how badly damaged, what was done, and for a numbered one that was fitted which it is. */
export const workedParts = () =>
  list(40, {
    part: choice(parts),
    damage: choice(damageGrades),
    work: choice(partWork),
    maker: optional(code(24)),
    serial: optional(code(40)),
  })

/** Parts that are damaged, and how badly. */
export const damagedParts = () => list(30, { part: choice(parts), damage: choice(damageGrades) })

/** Numbered parts a vehicle is born with. */
export const numberedParts = () => list(20, { part: choice(parts), maker: code(24), serial: code(40) })
