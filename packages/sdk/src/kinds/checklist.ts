/**
 * The one checklist of condition and test reports: what is looked at, in the order of a walk around the vehicle.
 * Published, with what each point asks, in docs/checklist.md.
 */
export const checklistPoints = [
  ...(["bodywork", "paint", "rust", "underbody", "frame", "doors-and-locks", "sealing"] as const),
  ...(["windscreen", "windows-and-mirrors", "wipers-and-washers", "lights"] as const),
  ...([
    "seats-and-trim",
    "seat-belts",
    "airbag-system",
    "climate",
    "instruments",
    "driver-assistance",
  ] as const),
  ...(["engine-start", "engine-run", "engine-leaks", "exhaust", "cooling", "gearbox", "clutch"] as const),
  ...(["drive-shafts", "battery-12v", "traction-battery", "charging"] as const),
  ...(["steering", "suspension", "wheel-bearings", "service-brake", "parking-brake", "brake-wear"] as const),
  ...([
    "tyres-front",
    "tyres-rear",
    "wheels",
    "fault-memory",
    "keys",
    "service-documents",
    "road-test",
  ] as const),
] as const

/** A point of the checklist. */
export type ChecklistPoint = (typeof checklistPoints)[number]

/**
 * How a point was found. `sound`: as on a new one. `used`: usual wear, nothing to do. `worn`: will need work within a
 * year or 20,000 km. `defective`: needs work now. `dangerous`: must not be driven like this.
 */
export const checklistGrades = ["sound", "used", "worn", "defective", "dangerous"] as const

/** A grade of the checklist, best first. */
export type ChecklistGrade = (typeof checklistGrades)[number]

/** The worst grade of a filled checklist; `null` where nothing was looked at. */
export function worstGrade(
  checklist: Partial<Record<ChecklistPoint, ChecklistGrade>>,
): ChecklistGrade | null {
  const found = new Set(Object.values(checklist))
  return checklistGrades.findLast((grade) => found.has(grade)) ?? null
}
