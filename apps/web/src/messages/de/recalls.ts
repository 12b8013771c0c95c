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
    makers: "Für Hersteller: einen Rückruf melden",
  },
  tell: {
    title: "Einen Rückruf melden",
    lead: "Eine Meldung für jedes Fahrzeug, das er betrifft: eine Liste von FIN oder ein Bereich einer Serie. Nur Fahrzeuge im Register haben eine Akte, in die geschrieben wird.",
    wallet: "Rückrufe melden Hersteller. Verbinden Sie die Wallet eines Herstellerkontos.",
    loading: "Ihre Zulassung wird angesehen",
    notMaker: "Dieses Konto ist kein zugelassener Hersteller und kann deshalb keinen Rückruf melden.",
    lines: "FIN oder Bereiche, je Zeile einer",
    linesHint: "Ein Bereich: erste FIN - letzte FIN. Beide beginnen mindestens mit denselben acht Zeichen.",
    malformed: "„{line}“ ist weder FIN noch Bereich.",
    empty: "Geben Sie eine FIN oder einen Bereich ein.",
    tooMany:
      "Das sind mehr als {most} Fahrzeuge. Nehmen Sie sie in Teilen, oder senden Sie sie über das Gateway.",
    find: "Fahrzeuge suchen",
    finding: "Sie werden nachgeschlagen",
    failed: "Unsere Listen antworten nicht. Nichts wurde geschrieben.",
    none: "Diese Zeilen meinen kein Fahrzeug im Register.",
    unknown: "Nicht im Register:",
    found: { one: "{count} Fahrzeug ist betroffen", other: "{count} Fahrzeuge sind betroffen" },
    incomplete: "Geben Sie Aktion, Tag, Risiko, Teil und Abhilfe an.",
    action: "Unterschreiben und melden",
    signs: "Rückruf {campaign}, in die Akte jedes gefundenen Fahrzeugs geschrieben:",
    undo: "Nein, aber eine spätere Berichtigung kann ihn bei einem Fahrzeug zurückziehen. Beides bleibt sichtbar.",
    otherwise: "Das Register sagt es niemandem.",
    done: { one: "In {count} Akte gemeldet.", other: "In {count} Akten gemeldet." },
    refused:
      "{count} wurden abgelehnt, weil sich ihre Akten inzwischen geändert haben. Suchen Sie sie noch einmal.",
  },
}
