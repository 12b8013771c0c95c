import type { VehicleSummary } from "@urcar/sdk/indexer-client"

/** Make and model as one name; `undefined` where neither is stated. */
export function vehicleName({ make, model }: Pick<VehicleSummary, "make" | "model">): string | undefined {
  const name = [make, model].filter(Boolean).join(" ")
  return name === "" ? undefined : name
}

/** The warnings of a vehicle: shown whatever was filtered for. */
export function warningsOf(
  vehicle: Pick<VehicleSummary, "status" | "isFrozen" | "breached" | "verdict" | "openRecalls">,
): ("stolen" | "scrapped" | "exported" | "annulled" | "frozen" | "breached" | "recalled")[] {
  const { status, isFrozen, breached, verdict, openRecalls } = vehicle
  return [
    ...(status === "active" ? [] : [status]),
    ...(isFrozen ? (["frozen"] as const) : []),
    ...(openRecalls > 0 ? (["recalled"] as const) : []),
    ...(breached && verdict !== "ILLOGICAL" ? (["breached"] as const) : []),
  ]
}
