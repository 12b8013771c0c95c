import type { Messages } from "../types.ts"

export const query: Messages["query"] = {
  title: "Abfragen",
  heading: "Ein Fahrzeug nachschlagen",
}
