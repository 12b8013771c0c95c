import type { Messages } from "../catalogue.ts"

export const show: Messages["show"] = {
  title: "Zeigen",
  heading: "Fahrzeuge im Register",
}
