import type { Messages } from "../types.ts"

export const show: Messages["show"] = {
  title: "Zeigen",
  heading: "Fahrzeuge im Register",
}
