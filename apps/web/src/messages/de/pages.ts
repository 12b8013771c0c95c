import type { Messages } from "../types.ts"
import { network } from "./network.ts"

export const pages: Messages["pages"] = {
  network,
  insurer: {
    title: "Versicherer",
    heading: "Ein Auto nach dem Verkauf",
    a: "Deckung, Schäden und Entschädigung eines Vertrags",
    b: "Laufleistung und Prüfungen seit dem Verkauf",
    c: "Versiegelte Unterlagen, die ein Eigentümer für Sie geöffnet hat",
  },
}
