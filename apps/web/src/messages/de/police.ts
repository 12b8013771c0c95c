import type { Messages } from "../catalogue.ts"

export const police: Messages["police"] = {
  title: "Polizei",
  heading: "Kennzeichen, Schlüssel und Diebstahl",
}
