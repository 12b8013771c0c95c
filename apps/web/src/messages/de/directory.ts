import type { Messages } from "../types.ts"

export const directory: Messages["directory"] = {
  title: "Verzeichnis",
  heading: "Wer in das Register schreiben darf",
}
