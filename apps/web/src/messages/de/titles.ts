import type { Messages } from "../types.ts"

/** Eine Behörde überträgt Eigentum: Erbschaft, Gerichtsbeschluss, falsche Eintragung. */
export const titles: Messages["titles"] = {
  text: "Ohne Zustimmung des Eigentümers geht ein Fahrzeug nur durch einen Akt des zuständigen Landes über. Er wird angekündigt und steht seine Frist lang öffentlich; bis dahin lässt sich das Fahrzeug nicht verkaufen. Danach führt ihn irgendwer aus.",
  loading: "Das Register wird nach diesem Fahrzeug gefragt",
  reason: "Warum das Eigentum übergeht",
  reasons: {
    inheritance: "Erbschaft: Der Eigentümer ist gestorben",
    "court-order": "Ein Gerichtsbeschluss",
    annulment: "Die Eintragung war falsch und ist nichtig",
  },
  newKey: "Schlüssel des neuen Eigentümers",
  owner: "Eigentümer jetzt",
  to: "Neuer Eigentümer",
  nobody: "niemand: Die Eintragung wird für nichtig erklärt",
  from: "Ausführbar ab",
  by: "Angekündigt von einer Behörde aus",
  papers: {
    inheritance: "Ich habe den Erbschein gesehen, und der Erbe hat mir diesen Schlüssel gezeigt.",
    "court-order":
      "Ich habe den rechtskräftigen Beschluss gesehen, und der neue Eigentümer hat mir diesen Schlüssel gezeigt.",
    annulment: "Ich habe den Nachweis gesehen, dass diese Eintragung falsch war.",
  },
  papersMissing: "Geben Sie an, dass Sie die Papiere gesehen haben.",
  refusals: {
    elsewhere:
      "Für dieses Fahrzeug ist {country} zuständig. Nur Behörden dieses Landes übertragen das Eigentum.",
    annulled: "Diese Eintragung ist nichtig: Es gibt kein Eigentum zu übertragen.",
    notActive: "Nur die Eintragung eines zugelassenen Fahrzeugs kann für nichtig erklärt werden.",
    sameKey: "Das ist schon der Schlüssel des Eigentümers.",
    notCertified: "Dieser Schlüssel ist zurzeit nicht bestätigt. Die Polizei muss ihn zuerst bestätigen.",
  },
  announce: {
    action: "Unterschreiben und ankündigen",
    signs: {
      inheritance: "Dass {vin} nach der Frist durch Erbschaft von {old} auf {key} übergeht.",
      "court-order": "Dass {vin} nach der Frist durch Gerichtsbeschluss von {old} auf {key} übergeht.",
      annulment: "Dass die Eintragung von {vin} falsch war und das Eigentum nach der Frist endet.",
    },
    undo: "Ja, bis es ausgeführt ist: Eine Behörde Ihres Landes nimmt es hier zurück. Der Eintrag in der Akte bleibt.",
    otherwise: "Das Eigentum bleibt, wo es ist, und der Eigentümer kann das Fahrzeug verkaufen.",
    done: "Angekündigt. Die Seite des Fahrzeugs zeigt es, und niemand kann das Fahrzeug jetzt verkaufen.",
  },
  steps: { waiting: "steht öffentlich", ready: "kann jetzt ausgeführt werden" },
  execute: {
    title: "Ausführen",
    text: "Die Frist ist vorbei.",
    action: "Unterschreiben und ausführen",
    signs: "Dass das Eigentum an {vin} wie angekündigt übergeht.",
    undo: "Nein. Zurück geht es nur durch einen neuen Akt.",
    otherwise:
      "Es bleibt angekündigt, und das Fahrzeug lässt sich nicht verkaufen. Auch jeder andere kann es ausführen.",
    done: "Ausgeführt. Das Eigentum an {vin} ist übergegangen.",
    annulment: {
      signs:
        "Dass die Eintragung von {vin} nichtig wird, wie angekündigt: Ihr Titel endet, ihre Akte bleibt lesbar.",
      done: "Ausgeführt. Die Eintragung von {vin} ist nichtig, und ihre Seite sagt es.",
    },
  },
  cancel: {
    title: "Zurücknehmen",
    text: "Die Ankündigung war falsch, oder jemand hat mit gutem Grund widersprochen.",
    action: "Unterschreiben und zurücknehmen",
    signs: "Dass der angekündigte Akt zu {vin} zurückgenommen ist.",
    undo: "Ja: Er kann neu angekündigt werden und steht dann wieder seine Frist lang öffentlich.",
    otherwise: "Er steht, bis er ausgeführt ist.",
    done: "Zurückgenommen. Das Fahrzeug lässt sich wieder verkaufen.",
  },
  department: {
    title: "Eigentum übertragen",
    open: "Formular öffnen",
  },
}
