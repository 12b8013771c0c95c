import type { Messages } from "../types.ts"

export const add: Messages["add"] = {
  title: "Eintragen",
  heading: "Ein Fahrzeug oder einen Eintrag erfassen",
}
