type Step = { fromKm: number; vehicles: number }

/** Every step of mileage from 0 to the last with a vehicle, those without one too. */
export function fillSteps(known: readonly Step[], kmStep: number): Step[] {
  if (known.length === 0) return []
  const counts = new Map(known.map(({ fromKm, vehicles }) => [fromKm, vehicles]))
  const last = Math.max(...counts.keys())
  return Array.from({ length: last / kmStep + 1 }, (_, index) => index * kmStep).map((fromKm) => ({
    fromKm,
    vehicles: counts.get(fromKm) ?? 0,
  }))
}
