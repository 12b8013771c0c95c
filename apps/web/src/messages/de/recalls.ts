import type { Messages } from "../types.ts"

export const recalls: Messages["recalls"] = {
  title: "Rückrufe",
  heading: "Offene Rückrufe",
  lead: "Ein Hersteller meldet dem Register, welche Fahrzeuge er zurückruft. Ein Rückruf bleibt offen, bis eine zugelassene Werkstatt oder der Hersteller die Arbeit einträgt.",
  sentence: "Aktion {campaign}: {part}. Abhilfe: {remedy}. Risiko: {risk}.",
  notStated: "nicht angegeben",
  down: "Die Rückrufe lassen sich gerade nicht auflisten. Sie stehen in den Akten der Fahrzeuge.",
  car: {
    open: "Ein offener Rückruf",
    stop: "Ein offener Rückruf: Fahren Sie dieses Fahrzeug nicht",
    since: "seit {date}, Eintrag {sequence}",
    closed:
      "Er bleibt offen, bis eine zugelassene Werkstatt die Arbeit einträgt. Danach zu fragen kostet den Eigentümer nichts.",
  },
  garage: {
    open: {
      one: "{count} Ihrer Fahrzeuge hat einen offenen Rückruf",
      other: "{count} Ihrer Fahrzeuge haben offene Rückrufe",
    },
    how: "Diese Seite hat alle offenen Rückrufe der Marken Ihrer Fahrzeuge geladen und hier verglichen. Niemand hat erfahren, nach welchen Fahrzeugen Sie gefragt haben.",
    failed:
      "Ob Ihre Fahrzeuge zurückgerufen sind, lässt sich gerade nicht sehen. Es steht in den Akten der Fahrzeuge.",
  },
  check: {
    title: "Ist ein Fahrzeug zurückgerufen?",
    label: "FIN, eine je Zeile",
    hint: "Verglichen wird auf diesem Gerät. Gefragt wird nur nach den ersten drei Zeichen der Marken; niemand erfährt, welches Fahrzeug Sie meinen.",
    action: "Auf diesem Gerät vergleichen",
    loading: "Die Rückrufe der Marken werden geladen",
    malformed: "„{line}“ ist keine FIN: 17 Zeichen, ohne I, O und Q.",
    empty: "Geben Sie eine FIN ein.",
    failed:
      "Die Rückrufe lassen sich gerade nicht laden. Gesendet wurden nur die Marken; versuchen Sie es gleich noch einmal.",
    found: {
      one: "{count} dieser Fahrzeuge ist zurückgerufen",
      other: "{count} dieser Fahrzeuge sind zurückgerufen",
    },
    none: "Im Register steht kein offener Rückruf dieser Fahrzeuge",
    noneText:
      "Niemand hat einen gemeldet, der offen ist. Das beweist nicht, dass es keinen gibt: Fragen Sie den Hersteller.",
    compared:
      "Auf diesem Gerät verglichen: {asked} FIN mit {compared} zurückgerufenen Fahrzeugen derselben Marken.",
  },
  table: {
    caption: "Aktionen, die an Fahrzeugen offen sind",
    none: "Kein Hersteller hat einen Rückruf gemeldet, der offen ist.",
    campaign: "Aktion",
    maker: "Gemeldet von",
    part: "Teil",
    remedy: "Abhilfe",
    risk: "Risiko",
    since: "Seit",
    cars: "Fahrzeuge offen",
    makers: "Hersteller melden einen Rückruf",
    one: "für ein Fahrzeug",
    list: "für eine Liste von Fahrzeugen",
  },
}
