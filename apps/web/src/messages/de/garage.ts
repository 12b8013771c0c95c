import type { Messages } from "../catalogue.ts"

export const garage: Messages["garage"] = {
  title: "Garage",
  heading: "Eigene Schlüssel und Fahrzeuge",
}
