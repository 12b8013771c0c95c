import type { Messages } from "../types.ts"

export const trade: Messages["trade"] = {
  title: "Handeln",
  heading: "Kaufen und verkaufen",
}
