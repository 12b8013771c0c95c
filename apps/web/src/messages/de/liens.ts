import type { Messages } from "../types.ts"

/** Die Seite der Pfandrechte, und was ein Pfandrecht für einen Verkauf bedeutet. */
export const liens: Messages["liens"] = {
  title: "Pfandrechte",
  heading: "Pfandrechte",
  lead: "Ein Pfandrecht sichert eine Schuld mit einem Auto. Das Auto wechselt den Eigentümer erst, wenn es freigegeben oder beim Verkauf selbst abgelöst wird.",
  wallet:
    "Pfandrechte gehören zum Schlüssel einer Bank, die Zustimmung zum Schlüssel des Eigentümers. Verbinden Sie die Wallet, die ihn hält.",
  none: "Nur eine zugelassene Bank trägt Pfandrechte ein, auf Anordnung eines Gerichts auch die Behörde. Nachschlagen können Sie jedes Auto.",
  unknownCar: "Marke und Modell nicht angegeben",
  failed: "Die Pfandrechte konnten nicht geladen werden. Das Register ist nicht betroffen.",
  toLiens: "Alles zu Pfandrechten",
  copy: "Link kopieren",
  change: "Ändern",
  active: "Aktiv",
  ended: "Beendet",
  acts: "Was Sie tun können",
  facts: {
    car: "Auto",
    vin: "FIN",
    holder: "Inhaber",
    ceiling: "Darf höchstens verlangen",
    signBy: "Zu unterschreiben bis",
    since: "Eingetragen am",
    by: "Durch",
    byOwner: "Unterschrift des Eigentümers",
    byCourt: "Anordnung eines Gerichts",
    released: "Freigegeben am",
    paidOff: "Bei einem Verkauf abgelöst am",
    paid: "Gezahlt",
    outside: "außerhalb des Registers",
  },
  form: {
    vin: "FIN",
    ceiling: "Was eine Ablösung höchstens verlangen darf",
    ceilingHint:
      "Die Schuld mit Zinsen und Kosten, zum Beispiel 8.000. Der Eigentümer unterschreibt sie; mehr kann kein Verkauf kosten.",
    currency: "Währung",
    euro: "Euro",
    coin: "Münze des Netzes",
    days: "Die Unterschrift des Eigentümers gilt",
    dayChoices: { "3": "3 Tage", "7": "7 Tage", "14": "14 Tage", "30": "30 Tage" },
    problems: {
      vin: "Geben Sie die 17 Zeichen der FIN ein.",
      ceiling: "Geben Sie einen Betrag über null ein, zum Beispiel 8.000.",
    },
  },
  held: {
    heading: "Ihre Pfandrechte",
    empty: "Sie halten zurzeit kein Pfandrecht. Bitten Sie einen Eigentümer um die nötige Unterschrift.",
    ended: "Beendet",
  },
  lookUp: {
    heading: "Pfandrecht eines Autos nachschlagen",
    action: "Nachschlagen",
    unknown: "Mit dieser FIN ist kein Fahrzeug eingetragen.",
    never: "Auf dieses Auto hat noch niemand ein Pfandrecht eingetragen.",
  },
  request: {
    heading: "Pfandrecht eintragen",
    text: "Ein Pfandrecht braucht die Unterschrift des Eigentümers. Erstellen Sie einen Link und senden Sie ihn dem Eigentümer; mit dessen Antwort tragen Sie das Pfandrecht ein.",
    action: "Link für den Eigentümer erstellen",
    done: "Senden Sie diesen Link dem Eigentümer",
    next: "Er bittet den Eigentümer von {car} ({vin}), höchstens {ceiling} zu unterschreiben. Noch ist nichts eingetragen.",
  },
  consent: {
    heading: "Eine Bank bittet um ein Pfandrecht an Ihrem Auto",
    text: "Unterschreiben Sie nur, was Sie mit der Bank vereinbart haben. Solange das Pfandrecht besteht, können Sie das Auto nicht verkaufen, ohne es abzulösen.",
    signs:
      "Sie erlauben {holder}, ein Pfandrecht an {car} ({vin}) einzutragen. Bei einem Verkauf kann sie höchstens {ceiling} aus dem Preis verlangen.",
    costs: "Nichts. Sie unterschreiben nur.",
    undo: "Nicht bis {until}. Danach ist die Unterschrift wertlos.",
    otherwise: "Nichts wird eingetragen.",
    action: "Für das Pfandrecht unterschreiben",
    done: "Unterschrieben. Senden Sie diesen Link an {holder}; eingetragen werden kann bis {until}.",
  },
  register: {
    heading: "Der Eigentümer hat für Ihr Pfandrecht unterschrieben",
    text: "Mit dem Eintrag kann das Auto erst wieder verkauft werden, wenn Sie es freigeben oder ein Verkauf das Pfandrecht ablöst.",
    signs:
      "Sie tragen Ihr Pfandrecht an {car} ({vin}) ein. Bei einem Verkauf können Sie höchstens {ceiling} verlangen.",
    undo: "Ja: Sie können es jederzeit freigeben. Dass es bestand, bleibt sichtbar.",
    otherwise: "Am {until} endet die Unterschrift des Eigentümers, und das Auto bleibt ohne Ihr Pfandrecht.",
    action: "Pfandrecht eintragen",
    done: "Eingetragen. {car} wechselt den Eigentümer nur mit Ihrer Freigabe oder Ablösung.",
  },
  refusals: {
    expired: "Die Frist ist abgelaufen. Die Bank muss neu anfragen.",
    exists: "Auf diesem Auto lastet schon ein Pfandrecht. Es kann nur eines geben.",
    notBank: "Dieser Link ist für die Bank, die er nennt. Verbinden Sie das Konto dieser Bank.",
    notOwner: "Das kann nur der Eigentümer des Autos unterschreiben. Verbinden Sie dessen Konto.",
    currency: "Dieser Link nennt eine Währung, die das Register nicht kennt.",
  },
  order: {
    heading: "Pfandrecht eines Gerichts eintragen",
    text: "Auf Anordnung eines Gerichts, im Namen Ihrer Behörde. Nur für Autos, für die Ihr Land zuständig ist.",
    check: "Prüfen und weiter",
    signs:
      "Auf Anordnung eines Gerichts tragen Sie ein Pfandrecht an {car} ({vin}) ein, über höchstens {ceiling}. Kein Eigentümer unterschreibt es.",
    undo: "Ja: Sie können es jederzeit freigeben. Dass es bestand, bleibt sichtbar.",
    otherwise: "Das Auto bleibt ohne Pfandrecht.",
    action: "Pfandrecht des Gerichts eintragen",
    done: "Eingetragen. {car} wechselt den Eigentümer nur mit Ihrer Freigabe oder Ablösung.",
  },
  release: {
    act: { title: "Freigeben", text: "Die Schuld ist bezahlt oder erlassen: Das Auto ist frei." },
    signs: "Sie geben das Pfandrecht von {holder} an {car} ({vin}) frei. Das Auto kann frei verkauft werden.",
    undo: "Nein. Ein neues Pfandrecht braucht eine neue Unterschrift des Eigentümers.",
    otherwise: "Das Pfandrecht bleibt, und das Auto wechselt den Eigentümer nicht ohne Ablösung.",
    action: "Pfandrecht freigeben",
    done: "Freigegeben. Auf {car} lastet kein Pfandrecht mehr.",
  },
  quote: {
    act: {
      title: "Ablösung anbieten",
      text: "Das Auto wird verkauft: Sagen Sie, wofür Ihr Pfandrecht dabei endet.",
    },
    sale: "Bei welchem Verkauf?",
    modes: { direct: "Direkter Verkauf", attested: "Bezeugter Verkauf", escrow: "Verkauf über Treuhand" },
    withBuyer: "Ein Käufer ist da.",
    withoutBuyer: "Noch kein Käufer.",
    noSale: "Dieses Auto steht nicht zum Verkauf",
    noSaleText:
      "Ein Ablöseangebot nennt den Verkauf, für den es gilt. Kommen Sie wieder, wenn der Eigentümer das Auto anbietet.",
    amount: "Was Sie verlangen",
    amountHint:
      "Höchstens {ceiling}. Es wird aus dem Preis genommen und Ihnen in derselben Transaktion gutgeschrieben, die das Eigentum überträgt.",
    amountWrong: "Geben Sie einen Betrag von höchstens {ceiling} ein.",
    outside: "Bei diesem Verkauf fließt hier kein Geld an Sie",
    outsideText:
      "Sie werden außerhalb bezahlt, aus dem Geld des Verkäufers. Unterschreiben Sie erst, wenn Sie bezahlt sind: Das Pfandrecht endet dann mit dem Verkauf.",
    days: "Das Angebot gilt",
    signs: "Für {amount} geben Sie Ihr Pfandrecht an {car} ({vin}) auf, nur bei diesem Verkauf, bis {until}.",
    signsOutside:
      "Sie sind bezahlt. Sie geben Ihr Pfandrecht an {car} ({vin}) auf, nur bei diesem Verkauf, bis {until}.",
    costs: "Nichts. Sie unterschreiben nur.",
    undo: "Nicht bis {until}. Geben Sie das Pfandrecht frei, wird es wertlos.",
    otherwise: "Am {until} endet das Angebot, und das Pfandrecht bleibt.",
    action: "Für {amount} unterschreiben",
    actionOutside: "Unterschreiben, dass Sie bezahlt sind",
    done: {
      direct: "Unterschrieben. Senden Sie diesen Link dem Käufer: Damit zahlt der Kauf Ihnen {amount}.",
      escrow:
        "Unterschrieben. Senden Sie diesen Link an Käufer und Verkäufer: Wer den Verkauf abschließt, zahlt Ihnen damit {amount}.",
      attested: "Unterschrieben. Senden Sie diesen Link dem Notariat oder der Bank, die den Verkauf bezeugt.",
    },
  },
  payoff: {
    rests: "{holder} hält ein Pfandrecht an diesem Auto",
    restsText:
      "Das Eigentum geht nur über, wenn es in derselben Transaktion abgelöst wird. {holder} unterschreibt, was verlangt wird: höchstens {ceiling}.",
    link: "Link des Ablöseangebots",
    linkHint: "{holder} unterschreibt es auf der Seite der Pfandrechte und sendet es Ihnen.",
    problems: {
      unreadable: "Das ist kein Link eines Ablöseangebots.",
      expired: "Dieses Angebot ist abgelaufen. Bitten Sie {holder} um ein neues.",
      otherSale: "Dieses Angebot gilt für einen anderen Verkauf.",
      aboveCeiling:
        "Dieses Angebot verlangt mehr als {ceiling}, dem der Eigentümer höchstens zugestimmt hat.",
      otherCurrency: "Dieses Angebot verlangt Geld in einer anderen Währung als dieser Verkauf.",
      tooHigh:
        "Dieses Angebot verlangt mehr, als der Verkäufer bekommt. Verkäufer und {holder} müssen sich erst einigen.",
      paidHere: "Bei einem bezeugten Verkauf fließt hier kein Geld: Das Angebot darf nichts verlangen.",
    },
    taken: "{holder} nimmt {amount} für das Pfandrecht, bis {until}",
    takenOutside: "{holder} wurde anderswo bezahlt und gibt das Pfandrecht auf, bis {until}",
    takenText:
      "Das Register prüft die Unterschrift. Das Pfandrecht endet in derselben Transaktion, in der das Eigentum übergeht, oder nichts geschieht.",
    signs: "Daraus werden {amount} für das Pfandrecht gezahlt, das damit endet.",
    signsOutside: "Das Pfandrecht, anderswo bezahlt, endet.",
    attestSigns: "Das Pfandrecht von {holder}, der die Zahlung bestätigt, endet.",
    attestOwn: "Sie unterschreiben auch, dass Sie bezahlt sind: Ihr eigenes Pfandrecht an diesem Auto endet.",
    missing: "Geben Sie zuerst das Ablöseangebot des Pfandinhabers an.",
    looking: "Pfandrechte an diesem Auto werden gesucht.",
  },
}
