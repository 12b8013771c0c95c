import type { Messages } from "../catalogue.ts"

export const add: Messages["add"] = {
  title: "Eintragen",
  heading: "Ein Fahrzeug oder einen Eintrag erfassen",
}
