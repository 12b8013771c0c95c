import type { Messages } from "../catalogue.ts"

export const directory: Messages["directory"] = {
  title: "Verzeichnis",
  heading: "Wer in das Register schreiben darf",
}
