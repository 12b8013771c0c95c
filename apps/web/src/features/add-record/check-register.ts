import { odometerToMetres } from "@urcar/sdk/odometer"
import { formatPlateText } from "@urcar/sdk/plate"
import { isFirstRecord } from "./first-records.ts"
import type { FormInput, Problem } from "./to-input.ts"
import type { Registered } from "./use-register.ts"

/** What disagrees with the register: refused in the form, before anything is signed, as the chain would. */
export function registerProblems(input: FormInput, registered: Registered | undefined): Problem[] {
  if (!registered || registered.vin !== input.vin) return []
  if (isFirstRecord(input.kind)) return registered.isRegistered ? [{ field: "vin", code: "vin-known" }] : []
  if (!registered.isRegistered) return [{ field: "vin", code: "vin-unknown" }]
  const plate = formatPlateText(input.plate)
  const mayDiffer = input.kind === "plate" || input.kind === "correction"
  if (plate === registered.plate || mayDiffer) return []
  return [{ field: "plate", code: "plate-differs" }]
}

/** Whether the odometer is lower than the highest ever read: allowed, visible for ever, so the form asks. */
export function isLowerThanBefore({ odometer }: FormInput, registered: Registered | undefined): boolean {
  return odometer !== null && registered !== undefined && odometerToMetres(odometer) < registered.markMetres
}
