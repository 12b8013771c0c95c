import type { Messages } from "../types.ts"

export const keys: Messages["keys"] = {
  states: {
    announced: "angekündigt",
    referred: "Einspruch, beim Gericht",
    executed: "ausgeführt",
    cancelled: "von der Polizei zurückgenommen",
    refused: "vom Gericht abgelehnt",
    lapsed: "verfallen",
  },
  car: {
    announced: "Jemand hat beantragt, dieses Fahrzeug auf einen anderen Schlüssel zu übertragen",
    announcedText:
      "Die Polizei des Landes {country} hat am {date} angekündigt, dass der Schlüssel des Eigentümers verloren ist und der Schlüssel {key} an seine Stelle treten soll. Ab {from} kann das jeder ausführen, wenn der Schlüssel des Eigentümers nicht widerspricht.",
    referred: "Der Schlüssel des Eigentümers hat seinem Ersatz widersprochen",
    referredText:
      "Die Polizei des Landes {country} hat am {date} angekündigt, dass der Schlüssel {key} an die Stelle desjenigen des Eigentümers treten soll. Dieser hat am {vetoed} widersprochen: Das Gericht der Föderation entscheidet, spätestens bis {until}.",
    frozen: "Bis dahin wird kein Verkauf dieses Fahrzeugs abgeschlossen.",
    executed: "Der Schlüssel des Eigentümers wurde ersetzt, das Eigentum ist noch nicht gefolgt",
    executedText:
      "Seit {date} steht der Schlüssel {key} an seiner Stelle. Der alte Schlüssel kann nichts mehr verkaufen; Polizei oder Zulassungsbehörde trägt das Eigentum um.",
    toGarage: "Wenn das Ihr Schlüssel ist: in Ihrer Garage ansehen",
  },
  garage: {
    title: "Ihr Schlüssel soll ersetzt werden",
    announced: "Jemand hat beantragt, Ihren Schlüssel durch {key} zu ersetzen",
    announcedText:
      "Die Polizei des Landes {country} hat am {date} angekündigt, dass dieser Schlüssel verloren ist. Ab {from} kann das jeder ausführen; Ihre Fahrzeuge ({titles}) folgen dann dem neuen Schlüssel.",
    notYou: "Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, widersprechen Sie.",
    frozen:
      "Ihre Verkäufe sind gesperrt, was Sie auch tun: Bis zur Entscheidung, längstens bis {until}, wird kein Verkauf dieses Schlüssels abgeschlossen, und kein Käufer kann einzahlen. Ein Einspruch verlängert das nicht.",
    referred: "Ihr Einspruch steht",
    referredText:
      "Das Gericht der Föderation entscheidet, ob {key} an die Stelle Ihres Schlüssels tritt. Vorher kann es niemand ausführen. Hat das Gericht bis {until} nicht entschieden, endet es, und Ihr Schlüssel ist wieder frei.",
    executed: "Dieser Schlüssel wurde durch {key} ersetzt",
    executedText:
      "Seit {date} kann er nichts mehr verkaufen. Was ihm noch gehört ({titles}), geht auf den neuen Schlüssel über; Polizei oder Zulassungsbehörde trägt jedes Fahrzeug um.",
    veto: {
      title: "Das war ich nicht: widersprechen",
      text: "Ein Einspruch entscheidet allein nichts, denn auch ein Dieb kann einen Schlüssel haben: Er bringt die Sache vor das Gericht der Föderation.",
      action: "Einspruch unterschreiben",
      signs:
        "Dass {key} nicht an die Stelle Ihres Schlüssels {own} treten darf, bevor das Gericht der Föderation entschieden hat.",
      undo: "Nein. Die Polizei kann ihre Ankündigung noch zurücknehmen.",
      otherwise:
        "Ab {from} kann es jeder ausführen, und Ihre Fahrzeuge folgen endgültig dem neuen Schlüssel.",
      done: "Ihr Einspruch steht. Das Gericht der Föderation entscheidet; vorher kann es niemand ausführen.",
    },
    newTitle: "Dieser Schlüssel soll einen anderen ersetzen",
    newAnnounced: "Ihr Schlüssel soll an die Stelle von {key} treten",
    newAnnouncedText:
      "Angekündigt von der Polizei des Landes {country} am {date}. Es steht bis {from} öffentlich; der alte Schlüssel kann widersprechen, bis es ausgeführt ist.",
    newReady: "Die Frist ist vorbei. Bis {until} kann es jeder ausführen, auch Sie hier.",
    newReferred: "Der alte Schlüssel {key} hat widersprochen",
    newReferredText:
      "Das Gericht der Föderation entscheidet. Hat es bis {until} nicht entschieden, bleibt alles, wie es war.",
    newExecuted: "Ihr Schlüssel ist an die Stelle von {key} getreten",
    newExecutedText:
      "Diese Fahrzeuge sind noch nicht gefolgt. Jedes braucht einen Eintrag einer Behörde in seiner Akte: Bitten Sie Polizei oder Zulassungsbehörde, sie umzutragen, und nennen Sie den alten Schlüssel.",
    newDone: "Alle Fahrzeuge sind gefolgt.",
    execute: {
      title: "Ausführen",
      action: "Unterschreiben und ausführen",
      signs: "Dass {key} von nun an an der Stelle von {old} steht.",
      undo: "Nein. Ein ausgeführter Ersatz ist endgültig.",
      otherwise: "Der alte Schlüssel bleibt, was er ist. Am {until} verfällt die Ankündigung.",
      done: "Ausgeführt. Die Fahrzeuge folgen, sobald eine Behörde es einträgt.",
    },
  },
  list: {
    title: "Schlüssel, die ersetzt werden sollen",
    lead: "Die Polizei kündigt es an, wenn ein Eigentümer seinen Schlüssel verloren hat. Es steht seine Frist lang öffentlich, und der alte Schlüssel kann widersprechen. Wessen Schlüssel es sind, weiß allein die Polizei.",
    none: "Kein Schlüssel eines Eigentümers soll ersetzt werden.",
    down: "Die angekündigten Schlüssel lassen sich gerade nicht auflisten. Sie stehen auf der Kette.",
    past: "Was aus früheren wurde",
    oldKey: "Alter Schlüssel",
    newKey: "Neuer Schlüssel",
    country: "Polizei von",
    announced: "Angekündigt",
    from: "Ausführbar ab",
    until: "Verfällt nach, oder endete",
    state: "Stand",
    titles: "Fahrzeuge des alten Schlüssels",
  },
  court: {
    title: "Einsprüche gegen neue Schlüssel vor dem Gericht",
    text: "Der Schlüssel {old} widerspricht {key}, angekündigt von der Polizei des Landes {country}. Es verfällt nach {until}.",
    uphold: {
      title: "Der Polizei recht geben",
      action: "Unterschreiben und ankündigen",
      signs: "Das Gericht der Föderation ersetzt {old} durch {key}.",
      done: "Angekündigt. Führen Sie es oben aus, sobald die Frist vorbei ist.",
    },
    refuse: {
      title: "Ablehnen",
      action: "Unterschreiben und ankündigen",
      signs: "Das Gericht der Föderation lehnt ab, {old} durch {key} zu ersetzen, und hebt die Sperre auf.",
      done: "Angekündigt. Führen Sie es oben aus, sobald die Frist vorbei ist.",
    },
    undo: "Solange es nicht ausgeführt ist: nehmen Sie es oben zurück.",
    otherwise: "Es verfällt nach {until}: Der alte Schlüssel bleibt und ist wieder frei.",
  },
  police: {
    text: "Wer einen Schlüssel verliert, behält das Fahrzeug: Die Polizei des Landes, das ihn bestätigt hat, kündigt einen neuen an. Das steht seine Frist lang öffentlich, die Verkäufe des alten sind gesperrt, und der alte kann widersprechen. Danach führt es irgendwer aus, und die Fahrzeuge folgen eines nach dem anderen.",
    oldKey: "Verlorener Schlüssel",
    newKey: "Neuer Schlüssel",
    loading: "Das Register wird nach diesem Schlüssel gefragt",
    identity:
      "Ich habe die Papiere der Person geprüft: Der verlorene Schlüssel ist ihrer, und den neuen hat sie mir gezeigt.",
    identityMissing: "Geben Sie an, dass Sie die Papiere der Person geprüft haben.",
    facts: {
      by: "Angekündigt von der Polizei von",
      state: "Stand",
      from: "Ausführbar ab",
      until: "Verfällt nach",
    },
    steps: {
      waiting: "steht öffentlich",
      ready: "kann jetzt ausgeführt werden",
      referred: "Einspruch: Das Gericht der Föderation entscheidet",
      executed: "ausgeführt, endgültig",
    },
    refusals: {
      neverCertified:
        "Dieser Schlüssel wurde nie bestätigt. Der eigene Schlüssel eines Betriebs wird Fahrzeug für Fahrzeug durch einen Akt der Behörde ersetzt.",
      elsewhere: "Diesen Schlüssel hat {country} bestätigt. Nur die Polizei dieses Landes ersetzt ihn.",
      tooSoon: "Dieser Schlüssel wurde vor Kurzem angekündigt. Wieder möglich ist es ab {date}.",
      sameKey: "Das ist der verlorene Schlüssel selbst.",
      notCertified:
        "Der neue Schlüssel ist zurzeit nicht von {country} bestätigt. Bestätigen Sie ihn zuerst.",
      replaced: "Der neue Schlüssel wurde selbst ersetzt und kann keinen ersetzen.",
    },
    announce: {
      action: "Neuen Schlüssel ankündigen",
      signs:
        "Die Polizei des Landes {country} kündigt an, dass {key} an die Stelle von {old} tritt, dem {titles} Fahrzeuge gehören. Deren Verkauf ist ab jetzt gesperrt.",
      undo: "Ja, bis es ausgeführt ist: hier zurücknehmen. Die nächste Ankündigung für diesen Schlüssel ist erst nach einem Jahr möglich.",
      otherwise: "Der verlorene Schlüssel behält seine Fahrzeuge, und wer ihn hat, kann sie verkaufen.",
      done: "Angekündigt. Die Seite des Eigentümers und jedes Fahrzeug dieses Schlüssels zeigen es; nach der Frist kann es ausgeführt werden.",
    },
    execute: {
      title: "Ausführen",
      text: "Die Frist ist vorbei, niemand hat widersprochen.",
      action: "Unterschreiben und ausführen",
      signs: "Dass {key} von nun an an der Stelle von {old} steht.",
      undo: "Nein. Ein ausgeführter Ersatz ist endgültig.",
      otherwise: "Auch jeder andere kann es. Am {until} verfällt es, und der alte Schlüssel ist wieder frei.",
      done: "Ausgeführt. Tragen Sie jetzt die Fahrzeuge um, eines nach dem anderen.",
    },
    cancel: {
      title: "Zurücknehmen",
      text: "Die Ankündigung war falsch, oder der Schlüssel fand sich wieder.",
      action: "Unterschreiben und zurücknehmen",
      signs: "Dass die Ankündigung von {key} für {old} zurückgenommen ist und die Sperre endet.",
      undo: "Nein. Die nächste Ankündigung für diesen Schlüssel ist ab {next} möglich.",
      otherwise: "Sie steht, bis sie ausgeführt oder entschieden ist oder am {until} verfällt.",
      done: "Zurückgenommen. Der Schlüssel ist wieder frei.",
    },
    follow: {
      title: "Fahrzeuge, die folgen müssen",
      text: "Jedes ist ein Eintrag in der Akte des Fahrzeugs, von Ihnen unterschrieben. Wohin das Eigentum geht, hat der Ersatz entschieden.",
      none: "Alle Fahrzeuge sind gefolgt.",
      open: "…{tail} umtragen",
      action: "Unterschreiben und umtragen",
      signs: "Dass das Eigentum an {vin} von {old} auf {key} übergeht, weil der Schlüssel ersetzt wurde.",
      otherwise:
        "Das Eigentum bleibt beim alten Schlüssel, der nichts verkaufen kann. Jede Polizei oder Zulassungsbehörde kann es umtragen.",
      done: "Das Eigentum an {vin} ist umgetragen.",
    },
  },
}
