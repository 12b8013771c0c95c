import type { Messages } from "../types.ts"

/** Bilder und Berichte löschen, mit denen ein Eintrag verknüpft ist. */
export const pictures: Messages["pictures"] = {
  title: "Ein Bild löschen",
  heading: "Bilder und Berichte eines Eintrags",
  lead: "Womit ein Eintrag verknüpft ist, wird aufbewahrt, bis es löscht, wer es gespeichert hat. Der Eintrag bleibt, und der Fingerabdruck in ihm auch: Über ein gelöschtes Bild beweist er nichts mehr.",
  wallet: "Verbinden Sie die Wallet, die sie gespeichert hat. Niemand sonst kann sie löschen.",
  noRecord: "Kein Eintrag ist genannt",
  noRecordText: "Öffnen Sie diese Seite von einem Eintrag mit Bildern aus, auf der Seite des Fahrzeugs.",
  toVehicle: "Die Akte des Fahrzeugs",
  loading: "Wird geholt und nachgerechnet",
  none: "Dieser Eintrag ist mit keinen Bildern oder Berichten verknüpft.",
  down: "Die Listen oder der Speicher antworten nicht. Versuchen Sie es gleich noch einmal.",
  other: "Gespeichert hat sie, wer den Eintrag schrieb; nur dieses Konto kann sie löschen",
  otherText: "Es ist {author}. Fragen Sie dort, oder die Behörde, die es zugelassen hat.",
  acts: "Was Sie mit Datei {number} tun können",
  erase: {
    title: "Endgültig löschen",
    text: "Wo es eine Person zeigt, ein Haus, ein fremdes Kennzeichen.",
    action: "Endgültig löschen",
    signs:
      "dass Datei {number} des Eintrags {record} vernichtet wird. Niemand sieht sie mehr, auch Sie nicht.",
    costs: "Nichts.",
    undo: "Nein. Der Eintrag lässt sich auch mit keinem anderen Bild verknüpfen.",
    otherwise: "Sie bleibt, und jeder kann sie holen.",
    done: "Gelöscht. Wer sie holen will, erfährt es beim Eintrag.",
  },
}
