import type { Messages } from "../types.ts"

export const pages: Messages["pages"] = {
  market: {
    title: "Markt",
    heading: "Wofür Autos wirklich verkauft wurden",
    a: "Erzielte Preise nach Marke, Modell, Alter und Laufleistung",
    b: "Die Preisspanne eines Autos mit den Verkäufen, auf denen sie ruht",
    c: "Wie lange Autos auf einen Käufer warten",
  },
  network: {
    title: "Netz",
    heading: "Wer das Register am Laufen hält",
    a: "Die Knoten, die sich auf jeden Block einigen, und wer sie betreibt",
    b: "Wie weit Listen hinter dem Register zurückliegen",
    c: "Die Adressen des Registers und ihr Code",
  },
  verify: {
    title: "Prüfen",
    heading: "Eine Geschichte selbst prüfen",
    a: "Die ganze Akte eines Fahrzeugs, in Ihrem Browser nachgerechnet",
    b: "Dieselbe Prüfung aus dem Code eines Passes, ohne Netz",
    c: "Eine zweite Quelle im Vergleich mit der ersten",
  },
  lab: {
    title: "Labor",
    heading: "Versuchen Sie zu betrügen",
    a: "Einen Tacho drehen, eine Wartung fälschen, einen Verkauf wiederholen",
    b: "Was jeden Versuch auffängt, und wann",
    c: "Dieselben Szenen für die Befehlszeile",
  },
  insurer: {
    title: "Versicherer",
    heading: "Ein Auto nach dem Verkauf",
    a: "Deckung, Schäden und Entschädigung eines Vertrags",
    b: "Laufleistung und Prüfungen seit dem Verkauf",
    c: "Versiegelte Unterlagen, die ein Eigentümer für Sie geöffnet hat",
  },
  department: {
    title: "Behörde",
    heading: "Zulassen, beaufsichtigen, entscheiden",
    a: "Zulassungen Ihres Landes: erteilen, aussetzen, entziehen",
    b: "Einlagen und Gebühren",
    c: "Streitfälle, die auf eine Entscheidung warten",
  },
}
