import type { Messages } from "../types.ts"

export const garage: Messages["garage"] = {
  title: "Garage",
  heading: "Eigene Schlüssel und Fahrzeuge",
}
