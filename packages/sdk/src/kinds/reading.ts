import { choice } from "./field.ts"
import { defineKind } from "./kind.ts"

/** A plain odometer reading. */
export const reading = defineKind({
  name: "reading",
  authorRoles: [
    ...([
      "department",
      "police",
      "manufacturer",
      "dealer",
      "inspection-station",
      "workshop",
      "insurer",
    ] as const),
    ...(["parts-supplier", "tyre-shop", "connected-car"] as const),
  ],
  odometer: "required",
  fields: { source: choice(["instrument", "diagnostic-port", "connected-car", "owner-document"]) },
  values: () => ({}),
})
