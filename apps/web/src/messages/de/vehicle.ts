import type { Messages } from "../types.ts"

export const vehicle: Messages["vehicle"] = {
  title: "Fahrzeug",
  heading: "Das ganze Leben eines Fahrzeugs",
  nameless: "Fahrzeug ohne Angabe der Marke",
  warnings: {
    seeMileage: "Welche Stände und warum",
    stolen:
      "Dieses Fahrzeug ist als gestohlen gemeldet. Kaufen Sie es nicht; sagen Sie der Polizei, wo es steht.",
    scrapped: "Dieses Fahrzeug wurde verschrottet. Es kann weder verkauft noch gefahren werden.",
    exported:
      "Dieses Fahrzeug ist ausgeführt und noch nicht übergeben. Sein Land bleibt zuständig; verkauft werden kann es erst, wenn ein anderes Land es übernimmt oder es zurückkommt.",
    annulled:
      "Diese Eintragung wurde für nichtig erklärt: Sie war falsch. Sie bleibt sichtbar und gibt keinen Titel.",
    ending:
      "Eine Behörde hat angekündigt, diese Eintragung für nichtig zu erklären. Bis das entschieden ist, kann das Fahrzeug nicht verkauft werden.",
    frozen:
      "Ein Amt hat einen Eigentumswechsel angekündigt. Bis das entschieden ist, kann das Fahrzeug nicht verkauft werden.",
    breached:
      "Ein Stand sank irgendwann. Das Register behält diesen Vermerk für immer, was auch seither berichtigt wurde.",
  },
  facts: {
    mileage: "Anerkannter Kilometerstand",
    status: "Status",
    country: "Zuständiges Land",
    owner: "Schlüssel des Eigentümers",
    holder: "Schlüssel des Halters",
    sameAsOwner: "derselbe wie des Eigentümers",
    firstRegistered: "Im Register seit",
    lastRecord: "Letzter Eintrag",
    records: "Einträge",
  },
  passport: "Fahrzeugpass drucken",
  offer: {
    title: "Im Angebot",
    text: "{mode}, bis {deadline}.",
    direct: "Direkt: Geld und Eigentum wechseln zusammen",
    attested: "Ein Notar oder eine Bank bestätigt die Zahlung",
    escrow: "Der Preis liegt treuhänderisch, bis das Auto geprüft ist",
    open: "Angebot ansehen",
  },
  sections: {
    mileage: "Kilometerstand",
    coverage: "Wer berichtet hat und wer nicht",
    timeline: "Alles, was eingetragen wurde",
    titles: "Eigentümer",
    plates: "Kennzeichen",
    specification: "Was das Fahrzeug ist",
  },
  mileage: {
    breaches: "Diese Stände brechen die Reihe:",
    slips: "Diese Stände gelten als Versehen:",
    gaps: "Lange Zeiten ohne jeden Stand:",
    gap: "{from} bis {to}",
    line: "{date}: {distance}, Eintrag {sequence}",
    tolerance:
      "Rückgänge bis 100 km werden geduldet. Der höchste je abgelesene Stand bleibt für immer im Register.",
  },
  coverage: {
    lead: "Fehlen ist kein Beweis: Was niemand gemeldet hat, kann trotzdem geschehen sein.",
    notStated: "Von niemandem angegeben:",
    topics: {
      origin: "Herkunft",
      inspection: "Prüfungen",
      service: "Wartung und Reparaturen",
      damage: "Unfälle und Schäden",
      insurance: "Versicherung",
      recall: "Rückrufe",
      lien: "Pfandrechte",
      theft: "Diebstahl",
    },
    reported: { one: "{count} Eintrag", other: "{count} Einträge" },
    none: "niemand hat berichtet",
    source: "Art der Quelle",
    records: "Geschriebene oder bezeugte Einträge",
    longest: {
      zero: "{from} bis {to}: Weniger als ein Monat war die längste Zeit ohne einen Stand, den jemand anderes als der Eigentümer ablas.",
      one: "{from} bis {to}: {count} Monat war die längste Zeit ohne einen Stand, den jemand anderes als der Eigentümer ablas.",
      other:
        "{from} bis {to}: {count} Monate waren die längste Zeit ohne einen Stand, den jemand anderes als der Eigentümer ablas.",
    },
    open: {
      zero: "Jemand anderes als der Eigentümer las den Kilometerstand vor weniger als einem Monat ab, am {from}.",
      one: "Seit {from}, {count} Monat, hat niemand außer dem Eigentümer den Kilometerstand abgelesen. Keine frühere Lücke war länger.",
      other:
        "Seit {from}, {count} Monate, hat niemand außer dem Eigentümer den Kilometerstand abgelesen. Keine frühere Lücke war länger.",
    },
    never: "Niemand außer einem Eigentümer hat je den Kilometerstand abgelesen.",
  },
  evidence: {
    has: "Mit Bildern oder Berichten verknüpft.",
    show: "Hier holen und prüfen",
    again: "Noch einmal versuchen",
    fetching: "Wird geholt und nachgerechnet",
    shown: {
      one: "{count} Datei, in diesem Browser geholt und nachgerechnet:",
      other: "{count} Dateien, in diesem Browser geholt und nachgerechnet:",
    },
    picture: "Bild {number} zu Eintrag {record}",
    report: "Bericht {number} zu Eintrag {record}",
    keep: "Behalten: {name} (PDF)",
    fits: "Passt zum Fingerabdruck in diesem Eintrag.",
    and: "Ob der Eintrag selbst echt ist, sagt die Prüfung oben auf dieser Seite. Dass ein Bild dieses Fahrzeug zeigt, sagt nur, wer den Eintrag schrieb.",
    erase: "Eines löschen (wer sie gespeichert hat)",
    altered: {
      title: "Datei {number} wird nicht gezeigt: Sie ist nicht das, worauf sich der Eintrag festlegt",
      text: "Mindestens ein Byte ist anders als am Tag des Eintrags. Sie belegt nichts.",
      whole: "Was ankam, ist nicht das, worauf sich der Eintrag festlegt. Nichts davon wird gezeigt.",
    },
    gone: {
      title: "Datei {number} wird nicht mehr aufbewahrt",
      text: "Sie wurde gelöscht oder nie gespeichert. Ihr Fingerabdruck im Eintrag beweist dann nichts.",
      whole: "Der Speicher hat sie nicht oder nicht mehr. Ihr Fingerabdruck im Eintrag beweist dann nichts.",
    },
    unreachable: {
      whole: "Der Bilderspeicher antwortet nicht. Versuchen Sie es gleich noch einmal.",
    },
  },
  timeline: {
    correct: "Berichtigen (der Verfasser oder die Behörde)",
    earlier: { one: "{count} früherer Eintrag", other: "{count} frühere Einträge" },
    leftOut: {
      one: "{count} älterer Eintrag wird nicht gezeigt. Die Prüfung umfasst ihn.",
      other: "{count} ältere Einträge werden nicht gezeigt. Die Prüfung umfasst sie.",
    },
    record: "Eintrag {sequence}",
    by: "von",
    happened: "geschehen",
    recorded: "eingetragen",
    late: { one: "{count} Tag später eingetragen", other: "{count} Tage später eingetragen" },
    witnesses: "Zeugen",
    odometer: "Kilometerstand",
    asRead: "Das Instrument zeigte {value} {unit}",
    details: "Einzelheiten",
    written: "Wie geschrieben",
    correctedBy: "Berichtigt durch Eintrag {sequence}. Beide bleiben sichtbar.",
    corrects: "Berichtigt Eintrag {sequence}.",
    sealed:
      "Enthält einen versiegelten Teil: Öffnen können ihn, wer ihn schrieb, der Eigentümer, und wen sie lassen.",
    askSealed: "Um Einsicht bitten oder öffnen",
    technical: "Auf der Kette",
    block: "Block",
    transaction: "Transaktion",
    head: "Kopf danach",
    author: "Schlüssel des Verfassers",
    status: {
      breach: "niedriger als zuvor: bricht die Reihe",
      slip: "gilt als Versehen",
      open: "noch zu hoch, um glaubhaft zu sein; wartet auf einen weiteren Stand",
      ignored: "nicht berücksichtigt",
    },
    revoked: "Zulassung jetzt: {standing}",
  },
  titles: {
    owner: "Schlüssel",
    how: "Wodurch",
    from: "Von",
    to: "Bis",
    now: "jetzt",
    price: "Preis",
    birth: "Erster Titel",
    sale: "Verkauf",
    authority: "Durch ein Amt",
    inheritance: "Erbschaft",
    "court-order": "Gerichtsbeschluss",
    "key-reissue": "verlorener Schlüssel ersetzt",
    annulment: "Eintragung nichtig",
    nobody: "niemand",
    announcedAnnulment:
      "Ein Amt kündigte am {date} an, diese Eintragung für nichtig zu erklären. Vollziehbar ab {from}.",
    announced: "Ein Amt kündigte am {date} an, das Eigentum an {to} zu übertragen. Vollziehbar ab {from}.",
  },
  plates: {
    plate: "Kennzeichen",
    from: "Von",
    to: "Bis",
    none: "Niemand hat ein Kennzeichen gemeldet.",
  },
  unknown: {
    title: "Das Register kennt kein Fahrzeug mit dieser FIN",
    text: "{vin} ist eine wohlgeformte FIN, und kein Hersteller oder Händler hat einen ersten Eintrag dafür geschrieben. Über das Fahrzeug sagt das nichts.",
    behindText:
      "Unsere Listen können einige Sekunden zurückliegen. Ihr Browser kann das Register selbst fragen.",
    malformed: "Das ist keine FIN",
    malformedText:
      "Eine FIN hat 17 Zeichen: Ziffern und Großbuchstaben ohne I, O und Q. Angegeben war „{text}“.",
    again: "Noch einmal suchen",
  },
  down: {
    title: "Allein von der Kette gelesen",
    text: "Der Dienst, der unsere Listen führt, antwortet nicht, deshalb entstand diese Seite aus dem Register selbst. Namen von Betrieben, Angebote und frühere Kennzeichen fehlen; die Geschichte ist vollständig.",
    nothing:
      "Weder unsere Listen noch der Knoten des Registers antworten. Das Register selbst ist nicht betroffen: Nichts ist verloren. Versuchen Sie es in einer Minute noch einmal.",
    heading: "Dieses Fahrzeug kann gerade nicht gezeigt werden",
  },
  share: "Namen von Betrieben stammen aus dem Verzeichnis.",
}
