import type { Messages } from "../types.ts"

export const query: Messages["query"] = {
  title: "Suchen",
  heading: "Ein Fahrzeug nachschlagen",
  lead: "Über seine FIN oder ein Kennzeichen, auch eines von früher. O und 0, I und 1 dürfen verwechselt sein.",
  q: "FIN oder Kennzeichen",
  qHint: "Eine FIN hat 17 Zeichen. Ein Kennzeichen darf mit seinem Land beginnen, zum Beispiel DE B XY 1234.",
  at: "An welchem Tag (bei einem alten Kennzeichen)",
  country: "Land des Kennzeichens",
  anyCountry: "Beliebig",
  button: "Nachschlagen",
  several: {
    one: "{count} Fahrzeug kann gemeint sein",
    other: "{count} Fahrzeuge können gemeint sein",
  },
  which: "Wählen Sie nach Land, Kennzeichen und Zeit.",
  exact: "wie geschrieben",
  similar: "O und 0 oder I und 1 vertauscht",
  current: "trägt es jetzt",
  former: "trug es von {from} bis {to}",
  nameless: "Fahrzeug ohne Angabe der Marke",
  none: {
    title: "Zu „{text}“ wurde nichts gefunden",
    vin: "Das Register kennt kein Fahrzeug mit dieser FIN.",
    plate:
      "Soweit die Polizei gemeldet hat, trägt kein Fahrzeug dieses Kennzeichen oder trug es an jenem Tag.",
    hints: "Was helfen kann",
    hintVin: "Die FIN steht im Fahrzeugschein (Feld E), an der Windschutzscheibe und am Fahrgestell.",
    hintPlate: "Beginnen Sie mit dem Land: DE, FR, PL …",
    hintDate: "Ein altes Kennzeichen findet sich über seinen Tag, ohne Tag über den letzten Gebrauch.",
    hintList: "Suchen Sie in der Liste nach Marke und Modell.",
  },
  badDay: "Das ist kein Tag, deshalb blieb er weg.",
}
