import type { Messages } from "../types.ts"

export const market: Messages["market"] = {
  title: "Markt",
  heading: "Was das Register enthält und was verkauft wurde",
  lead: "Gezählt aus jedem Fahrzeug und jedem abgewickelten Verkauf. Preise sind die, die über das Register bezahlt wurden; andere sind hier nicht bekannt.",
  vehicles: "Fahrzeuge",
  onSale: "Jetzt im Angebot",
  records: "Einträge",
  sales: "Abgewickelte Verkäufe",
  money: {
    title: "Geld, nach Währung",
    currency: "Währung",
    euro: "Test-Euro",
    coin: "Münze der Kette",
    other: "Ein anderer Token",
    sales: "Verkäufe",
    median: "Mittlerer Preis (Median)",
    volume: "Insgesamt bezahlt",
    fees: "Gebühren insgesamt",
  },
  months: {
    title: "Verkäufe nach Monat",
    note: "Monate ohne Verkauf sind als solche gezeigt.",
    summary: "Verkäufe nach Monat von {from} bis {to}: insgesamt {total}, höchstens {most} in einem Monat.",
    month: "Monat",
    sales: "Verkäufe",
    asTable: "Dasselbe als Tabelle",
    none: "Über das Register wurde noch nichts verkauft.",
  },
  verdicts: {
    title: "Urteile zum Kilometerstand",
    note: "Von allen Fahrzeugen im Register, durch dasselbe Verfahren wie auf jeder Seite.",
    share: "{count} ({share})",
  },
  makes: { title: "Nach Marke", make: "Marke" },
  countries: { title: "Nach zuständigem Land", country: "Land" },
  down: {
    title: "Die Zahlen können nicht gezeigt werden",
    text: "Der Dienst, der zählt, antwortet nicht. Das Register selbst ist nicht betroffen.",
  },
}
