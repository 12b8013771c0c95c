import type { Messages } from "../types.ts"

export const carried: Messages["carried"] = {
  way: {
    label: "Wie kommt es ins Register?",
    own: "Selbst senden",
    ownHint: "Ihre Wallet sendet es; Sie zahlen die Netzgebühr in Münzen.",
    gateway: "Über das Gateway",
    gatewayHint:
      "Sie unterschreiben nur und brauchen keine Münzen. Das Gateway sendet es; es kann damit warten, aber nichts daran ändern.",
  },
  carry: {
    action: "Unterschreiben und dem Gateway übergeben",
    otherwise:
      "Nichts wird geschrieben. Ihr Entwurf bleibt in diesem Browser. Nach der Unterschrift kann es einen Tag lang gesendet werden; dann verfällt sie.",
    handIn: "Dem Gateway übergeben",
    handInOtherwise:
      "Nichts wird geschrieben. Wer alle Unterschriften hat, kann es senden, bis sie verfallen.",
    nothing: "Nichts: Alle haben schon unterschrieben.",
  },
  list: {
    title: "Beim Gateway",
    lead: "Einträge, die Sie in diesem Browser unterschrieben haben und die das Gateway an das Register sendet.",
  },
  record: {
    received: "Beim Gateway",
    sent: "Gesendet",
    refused: "Abgelehnt, nicht im Register",
    notFound:
      "Das Gateway meldet den Eintrag als geschrieben; die Kette, die diese Seite fragt, zeigt ihn noch nicht.",
    silent: "Das Gateway antwortet nicht, wie es soll",
    kept: "Was Sie unterschrieben haben, bleibt in diesem Browser; diese Seite fragt weiter.",
    sendText:
      "Sie müssen nicht warten: Senden Sie denselben unterschriebenen Eintrag selbst. Er kommt nur einmal ins Register, wer immer ihn sendet.",
    sendAction: "Selbst senden",
    sendOtherwise: "Das Gateway kann es noch senden, bis die Unterschrift verfällt.",
    forget: "Aus dieser Liste nehmen",
  },
}
