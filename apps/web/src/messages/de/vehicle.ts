import type { Messages } from "../catalogue.ts"

export const vehicle: Messages["vehicle"] = {
  title: "Fahrzeug",
  heading: "Das ganze Leben eines Fahrzeugs",
}
