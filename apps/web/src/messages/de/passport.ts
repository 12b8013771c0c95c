import type { Messages } from "../types.ts"

export const passport: Messages["passport"] = {
  title: "Einen ausgedruckten Pass prüfen",
  lead: "Scannen Sie den Code mit der Kamera Ihres Telefons, das öffnet diese Seite, oder fügen Sie den Text des Codes ein. Kein Server wird gefragt: Die Prüfung geht auch ohne Verbindung.",
  code: "Text des Codes",
  codeHint: "Er beginnt mit der Adresse dieser Seite.",
  vin: "FIN am Auto (freiwillig)",
  vinHint: "Vergleichen Sie mit dem Auto vor Ihnen: Ein echter Pass eines anderen Autos beweist nichts.",
  button: "Pass prüfen",
  broken:
    "Die Prüfung ließ sich nicht laden. Verbinden Sie sich einmal und behalten Sie diese Seite für unterwegs.",
  genuine: "Echt: So war es am {date}",
  age: {
    zero: "Weniger als einen Tag alt. Nichts hier gilt als aktuell.",
    one: "{count} Tag alt. Nichts hier gilt als aktuell.",
    other: "{count} Tage alt. Nichts hier gilt als aktuell.",
  },
  refused: "Abgewiesen",
  reasons: {
    damaged: "Das ist kein Pass, oder ein Zeichen wurde falsch gelesen. Scannen Sie noch einmal.",
    "other-register": "Dieser Pass gehört zu einem anderen Register.",
    altered: "Was er über das Auto sagt, wurde so nicht unterschrieben. Eine Ziffer wurde geändert.",
    unsigned: "Nicht von Behörden zweier Länder unterschrieben, die diese Seite kennt.",
    "other-vehicle": "Das ist der Pass eines anderen Autos.",
    stolen: "Dieses Auto war als gestohlen gemeldet. Kaufen Sie es nicht; sagen Sie der Polizei, wo es ist.",
    expired: "Zu alt, um sich darauf zu verlassen. Verlangen Sie einen neuen.",
    ahead: "Nach der Uhr Ihres Geräts liegt sein Datum in der Zukunft.",
  },
  newer:
    "Seither, am {date}, haben Behörden einen neueren Stand unterschrieben. Verlangen Sie einen Pass von diesem Tag oder prüfen Sie online.",
  contradicted:
    "Diese Seite kennt einen anderen Stand, den Behörden für denselben Block unterschrieben haben. Einer von beiden ist falsch: Trauen Sie keinem und melden Sie es einer Behörde.",
  print: {
    title: "Fahrzeugpass",
    lead: "Was Behörden über dieses Fahrzeug unterschrieben haben, für Papier. Es sagt, wie es damals war, nicht, wie es jetzt ist.",
    judging: "Ihr Browser prüft den Pass, bevor er ihn zeigt.",
    checked: "Ihr Browser hat diese Unterschriften und Nachweise selbst geprüft.",
    code: "Code des Passes",
    scan: "Zum Prüfen scannen, auch ohne Verbindung: {site}/verify",
    button: "Drucken",
    open: "Prüfen, wie ein Käufer es täte",
    back: "Zurück zum Fahrzeug",
    later: {
      one: "Seither kam {count} Eintrag hinzu. Der nächste Pass wird ihn enthalten.",
      other: "Seither kamen {count} Einträge hinzu. Der nächste Pass wird sie enthalten.",
    },
    noneTitle: "Von diesem Fahrzeug gibt es noch keinen Pass",
    none: "Behörden unterschreiben von Zeit zu Zeit den Stand des ganzen Registers. Der letzte veröffentlichte enthält dieses Fahrzeug nicht, oder es wurde keiner veröffentlicht.",
    downTitle: "Der Pass lässt sich gerade nicht ausstellen",
    down: "Der Dienst, der Pässe ausstellt, antwortet nicht. Das Register selbst ist nicht betroffen. Versuchen Sie es gleich noch einmal.",
    command: "Mit einem eigenen unterschriebenen Stand geht es auf der Befehlszeile:",
  },
  facts: {
    vin: "FIN",
    highest: "Höchster je abgelesener Stand",
    status: "Stand",
    country: "Zuständiges Land",
    records: "Einträge",
    signed: "Unterschrieben von den Behörden von",
    block: "Block",
  },
  breached: "Ein niedrigerer Stand als zuvor wurde eingetragen. Das Register behält diese Marke für immer.",
  frozen: "Ein Amt hatte einen Eigentumswechsel angekündigt.",
  last: "Seine letzten Einträge",
  none: "Der Code enthält keine Einträge.",
  again: "Die ganze Geschichte online prüfen",
  known: "Diese Seite kennt die Behörden von: {countries}, Stand {date} UTC.",
  knownAge: {
    one: "Was diese Seite von den Behörden weiß, ist {count} Tag alt",
    other: "Was diese Seite von den Behörden weiß, ist {count} Tage alt",
  },
  knownAgain:
    "Der seither widerrufene Schlüssel einer Behörde gilt hier noch als ihrer. Öffnen Sie diese Seite einmal mit Verbindung: Dann lernt sie neu.",
  unknown:
    "Diese Seite kennt keine Behörde und wird darum jeden Pass abweisen. Öffnen Sie sie einmal, während unsere Listen antworten.",
  offline: {
    title: "Ohne Verbindung",
    text: "Behalten Sie diese Seite auf Ihrem Gerät, um Pässe zu prüfen, wo kein Netz ist.",
    button: "Diese Seite behalten",
    kept: "Behalten. Sie öffnet sich ohne Verbindung, mit den Behörden, die sie jetzt kennt.",
    failed: "Ihr Browser behält keine Seiten.",
  },
}
