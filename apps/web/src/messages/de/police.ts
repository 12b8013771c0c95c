import type { Messages } from "../types.ts"

export const police: Messages["police"] = {
  title: "Polizei",
  heading: "Kennzeichen, Schlüssel und Diebstahl",
}
