import type { Messages } from "../types.ts"

export const home: Messages["home"] = {
  title: "UrCar",
  heading: "Jedes Auto hat ein Leben. Lesen Sie es vor dem Kauf.",
  lead: "Ein öffentliches Register der Fahrzeuge: Hersteller, Händler, Prüfstellen, Werkstätten und Versicherer schreiben hier, jeder mit Zulassung und Einlage, niemand kann eine Zeile wieder entfernen, und Ihr eigener Browser prüft das.",
  ways: "Drei Wege zu beginnen",
  way: {
    buy: {
      title: "Kaufen",
      text: "Eigenen Maßstab setzen, passende Autos sehen und so kaufen, dass Geld und Eigentum zusammen wechseln.",
      action: "Ein Auto im Angebot finden",
    },
    check: {
      title: "Prüfen",
      text: "Ein Auto über FIN oder Kennzeichen finden, auch ein altes, und die ganze Geschichte im eigenen Browser nachrechnen lassen.",
      action: "Ein Auto prüfen",
    },
    write: {
      title: "Schreiben",
      text: "Für zugelassene Betriebe: Fahrzeug, Prüfung, Reparatur. Doppelt abgeglichen, bevor Sie unterschreiben.",
      action: "Einen Eintrag schreiben",
    },
  },
  listed: "Gerade angeboten",
  allListed: "Alle Autos im Angebot",
  noneListed: "Zurzeit ist kein Auto im Angebot.",
  listDown:
    "Die Liste der angebotenen Autos antwortet gerade nicht. Jedes Auto lässt sich weiterhin oben nachschlagen.",
}
