import type { Messages } from "../catalogue.ts"

export const trade: Messages["trade"] = {
  title: "Handeln",
  heading: "Kaufen und verkaufen",
}
