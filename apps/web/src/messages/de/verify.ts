import type { Messages } from "../types.ts"

export const verify: Messages["verify"] = {
  title: "Prüfen",
  heading: "Prüfen Sie eine Geschichte selbst",
  lead: "Ihr Browser holt die ganze Akte eines Fahrzeugs von einem Knoten des Registers und rechnet sie nach: Code, Einträge, Unterschriften, Zulassungen, Eigentümer. Nichts davon geht durch unsere Listen.",
  vin: "FIN",
  vinHint: "17 Zeichen, wie im Fahrzeugschein (Feld E).",
  rpc: "Adresse eines Knotens",
  rpcHint: "Jeder beliebige genügt: Ein Knoten kann die neuesten Einträge weglassen und keine erfinden.",
  second: "Adresse eines zweiten Knotens (optional)",
  secondHint: "Wird mit dem ersten verglichen, damit nichts weggelassen werden kann.",
  button: "Prüfen",
  badVin: "Das ist keine FIN: 17 Zeichen, Ziffern und Buchstaben ohne I, O und Q.",
  badRpc: "Das ist keine Adresse eines Knotens. Sie beginnt mit http:// oder https://.",
  result: "Ergebnis für {vin}",
  open: "Seite des Fahrzeugs öffnen",
  meaning: {
    unchecked: "Noch wurde nichts geprüft.",
    checking: "Ihr Browser rechnet diese Geschichte am Knoten nach.",
    checked: "Ihr Browser hat diese Geschichte am Knoten nachgerechnet, bei Block {block}.",
    failed: "Diese Geschichte hält nicht stand. Verlassen Sie sich nicht darauf.",
  },
  other: "Dasselbe auf der Befehlszeile",
  otherText: "Dafür braucht es weder Browser noch einen Server von uns:",
}
