import type { Messages } from "../types.ts"

export const home: Messages["home"] = {
  title: "UrCar",
  heading: "Jedes Auto hat ein Leben. Lesen Sie es vor dem Kauf.",
  lead: "Hersteller, Händler, Prüfstellen, Werkstätten und Versicherer schreiben hier, jeder mit Zulassung und Einlage. Niemand kann eine Zeile wieder entfernen, und Ihr eigener Browser prüft das.",
  doors: "Was möchten Sie tun?",
  door: {
    show: { title: "Ein Auto finden", text: "Eigenen Maßstab setzen und sehen, welche Autos ihn erfüllen." },
    query: { title: "Ein Auto prüfen", text: "Über Fahrgestellnummer oder Kennzeichen, auch ein altes." },
    trade: { title: "Kaufen oder verkaufen", text: "Geld und Eigentum wechseln zusammen, oder gar nicht." },
    add: {
      title: "Einen Eintrag schreiben",
      text: "Für zugelassene Betriebe: Fahrzeug, Prüfung, Reparatur.",
    },
    garage: { title: "Meine Garage", text: "Ihre Schlüssel und die Autos, die sie halten." },
    police: { title: "Streife", text: "Vom Kennzeichen zu Fahrzeug, Halter und Diebstahl." },
  },
}
