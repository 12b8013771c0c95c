import type { Messages } from "../types.ts"

/** Der Bestand eines Händlers: eigene, gehaltene und für Eigentümer angebotene Autos. */
export const stock: Messages["stock"] = {
  title: "Bestand",
  heading: "Ihr Bestand",
  lead: "Die Autos, die Ihnen gehören, und jene, die Sie für Eigentümer anbieten: wie lange schon, ob im Angebot, zu welchem Preis, und was fehlt.",
  wallet: "Ein Bestand gehört zum Schlüssel eines Betriebs. Verbinden Sie die Wallet, die ihn hält.",
  failed: "Ihr Bestand konnte nicht geladen werden. Das Register ist nicht betroffen.",
  empty: "Ihr Bestand ist leer",
  emptyText:
    "Hier stehen Autos, die Sie eintragen, kaufen oder halten, und solche, zu denen Sie ein Angebot eingetragen haben.",
  emptyAction: "Auto eintragen",
  unknownCar: "Marke und Modell nicht angegeben",
  notRecorded: "nicht eingetragen",
  table: "Autos im Bestand",
  order: "Reihenfolge",
  orders: {
    longest: "Am längsten im Bestand zuerst",
    shortest: "Am kürzesten im Bestand zuerst",
    notOnSale: "Was zu tun ist zuerst",
    price: "Höchster Preis zuerst",
    name: "Nach Marke und Modell",
  },
  summary: {
    cars: { one: "{count} Auto.", other: "{count} Autos." },
    onSale: { one: "{count} ist im Angebot.", other: "{count} sind im Angebot." },
    lapsed: { one: "{count} Angebot ist verfallen.", other: "{count} Angebote sind verfallen." },
    median: {
      one: "Die Hälfte der Autos steht seit {count} Tag oder länger hier.",
      other: "Die Hälfte der Autos steht seit {count} Tagen oder länger hier.",
    },
  },
  columns: {
    car: "Auto",
    days: "Im Bestand",
    state: "Stand",
    price: "Verlangt",
    standing: "Wo der Preis liegt",
    next: "Was zu tun ist",
  },
  days: { one: "{count} Tag", other: "{count} Tage" },
  how: { held: "Für den Eigentümer gehalten", offered: "Für den Eigentümer angeboten" },
  states: {
    onSale: "Im Angebot",
    reserved: "Ein Käufer hat eingezahlt",
    stale: "Angebot ungültig: Akte geändert",
    expired: "Angebot abgelaufen",
    offSale: "Nicht im Angebot",
    blocked: "Zurzeit nicht verkäuflich",
  },
  standings: {
    "well-below": "Weit darunter",
    below: "Unter der Mitte",
    usual: "Üblich",
    above: "Über der Mitte",
    "well-above": "Weit darüber",
    tooFew: "Zu wenige Verkäufe",
    computing: "wird berechnet",
  },
  next: { open: "Verkauf öffnen", anew: "Neues Angebot unterschreiben", sell: "Anbieten", none: "–" },
  note: "Die Tage zählen ab dem Tag, an dem das Eigentum an Sie überging, oder ab dem Eintrag Ihres Angebots. Preise werden mit erzielten Verkäufen verglichen, wie auf der Seite jedes Verkaufs.",
}
