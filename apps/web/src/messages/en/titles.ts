/** An authority moves a title: inheritance, a court's order, a wrong registration. */
export const titles = {
  text: "A title moves without its holder’s consent only by an act of the country that is responsible for the vehicle. It is announced, stands public for its delay, and until then the vehicle cannot be sold. Then anybody carries it out.",
  loading: "Asking the register about this title",
  reason: "Why the title moves",
  reasons: {
    inheritance: "Inheritance: the owner died",
    "court-order": "A court’s order",
    annulment: "The registration was wrong: it is annulled",
  },
  newKey: "Key of the new owner",
  owner: "Owner now",
  to: "New owner",
  nobody: "nobody: the registration is annulled",
  from: "Can be carried out from",
  by: "Announced by an authority of",
  papers: {
    inheritance: "I have seen the certificate of inheritance, and the heir showed me this key.",
    "court-order": "I have seen the court’s order, which is final, and the new owner showed me this key.",
    annulment: "I have seen the proof that this registration was wrong.",
  },
  papersMissing: "Say that you have seen the papers.",
  refusals: {
    elsewhere: "{country} is responsible for this vehicle. Only that country’s authorities move its title.",
    annulled: "This registration is annulled: it has no title to move.",
    notActive: "Only an active vehicle’s registration can be annulled.",
    sameKey: "This is the owner’s key already.",
    notCertified: "The register knows no certificate of this key now. The police must certify it first.",
  },
  announce: {
    action: "Sign and announce",
    signs: {
      inheritance: "That the title of {vin} goes from {old} to {key} by inheritance, once the delay is over.",
      "court-order":
        "That the title of {vin} goes from {old} to {key} by a court’s order, once the delay is over.",
      annulment: "That the registration of {vin} was wrong, and that its title ends once the delay is over.",
    },
    undo: "Yes, until it is carried out: an authority of your country takes it back here. The entry in the file stays.",
    otherwise: "The title stays where it is, and its holder can sell the vehicle.",
    done: "Announced. The vehicle’s page shows it, and nobody can sell the vehicle now.",
  },
  steps: { waiting: "stands public", ready: "can be carried out now" },
  execute: {
    title: "Carry it out",
    text: "The delay is over.",
    action: "Sign and carry out",
    signs: "That the title of {vin} moves as it was announced.",
    undo: "No. Moving it back takes a new act.",
    otherwise: "It stays announced, and the vehicle cannot be sold. Anybody else can carry it out.",
    done: "Carried out. The title of {vin} has moved.",
    annulment: {
      signs:
        "That the registration of {vin} is annulled as it was announced: its title ends, its file stays readable.",
      done: "Carried out. The registration of {vin} is annulled, and its page says so.",
    },
  },
  cancel: {
    title: "Take it back",
    text: "The announcement was wrong, or somebody objected with good reason.",
    action: "Sign and take back",
    signs: "That the announced act on {vin} is withdrawn.",
    undo: "Yes: it can be announced anew, and stands public for its delay again.",
    otherwise: "It stands until it is carried out.",
    done: "Taken back. The vehicle can be sold again.",
  },
  department: {
    title: "Move a title",
    open: "Open the form",
  },
}
