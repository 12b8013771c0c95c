import type { Messages } from "../types.ts"

export const parts: Messages["parts"] = {
  title: "Teile",
  heading: "Woher stammt dieses Teil?",
  lead: "Wertvolle Teile tragen eine Seriennummer. Wer eines einbaut, ausbaut oder verschrottet, nennt sie in der Akte des Fahrzeugs; so findet sie sich, wo immer sie auftaucht.",
  result: "Seriennummer {serial}",
  notStated: "nicht angegeben",
  down: "Unsere Listen antworten nicht. Die Akten der Fahrzeuge sind nicht betroffen.",
  none: "Niemand hat dieses Teil gemeldet",
  noneText:
    "Kein Eintrag nennt diese Seriennummer. Das beweist nichts: Vergleichen Sie sie Zeichen für Zeichen mit dem Teil.",
  clean: "Kein Eintrag spricht gegen dieses Teil",
  cleanText:
    "Es wurde weder als verschrottet gemeldet noch aus einem verschrotteten oder gestohlenen Fahrzeug, noch in zwei Fahrzeugen zugleich. Was niemand gemeldet hat, kann trotzdem geschehen sein.",
  suspect: "Dieses Teil dürfte nicht hier sein",
  flagged: "verdächtig",
  flags: {
    "scrapped-part": "Das Teil von {maker} wurde früher verschrottet. Fahrzeug:",
    "from-scrapped-car": "Das Teil von {maker} stammt aus einem verschrotteten Fahrzeug:",
    "from-stolen-car": "Das Teil von {maker} stammt aus einem gestohlenen Fahrzeug:",
    "in-two-cars": "Zwei Fahrzeuge sollen eben dieses Teil von {maker} tragen. Das andere:",
  },
  events: { fitted: "Eingebaut", removed: "Ausgebaut", scrapped: "Verschrottet" },
  table: {
    caption: "Einträge, die das Teil nennen",
    vehicle: "Fahrzeug",
    event: "Was geschah",
    part: "Teil",
    maker: "Hersteller",
    donor: "Ausgebaut aus",
    at: "Am",
  },
  form: {
    serial: "Seriennummer",
    serialHint: "Wie sie auf dem Teil steht. Leerzeichen sind gleich.",
    serialWrong: "Das kann keine Seriennummer sein: Buchstaben, Ziffern, Binde- und Schrägstriche.",
    maker: "Hersteller des Teils",
    makerHint: "Zwei Hersteller können dieselbe Nummer verwenden.",
    makerWrong: "Das kann kein Herstellername sein: Buchstaben und Ziffern.",
    action: "Suchen",
  },
}
