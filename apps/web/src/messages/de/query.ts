import type { Messages } from "../catalogue.ts"

export const query: Messages["query"] = {
  title: "Abfragen",
  heading: "Ein Fahrzeug nachschlagen",
}
