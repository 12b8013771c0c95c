import type { Messages } from "../types.ts"

export const vehicle: Messages["vehicle"] = {
  title: "Fahrzeug",
  heading: "Das ganze Leben eines Fahrzeugs",
}
