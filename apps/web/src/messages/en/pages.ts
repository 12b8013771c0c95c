import { network } from "./network.ts"

/** The page Network, and pages that are announced and not open yet. */
export const pages = {
  network,
  insurer: {
    title: "Insurer",
    heading: "A car after its sale",
    a: "Cover, claims and compensation of a policy",
    b: "Mileage and inspections since the sale",
    c: "Sealed documents an owner has opened to you",
  },
}
