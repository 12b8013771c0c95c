/** Keys issued anew: the warning on a vehicle, the owner's veto, the public list, the court. */
export const keys = {
  states: {
    announced: "announced",
    referred: "vetoed, before the court",
    executed: "carried out",
    cancelled: "taken back by the police",
    refused: "refused by the court",
    lapsed: "lapsed",
  },
  car: {
    announced: "Somebody asked to give this vehicle’s title to another key",
    announcedText:
      "The police of {country} announced on {date} that the owner’s key was lost and that the key {key} is to take its place. From {from} on anybody can carry that out, unless the owner’s key vetoes.",
    referred: "The owner’s key vetoed its replacement",
    referredText:
      "The police of {country} announced on {date} that the key {key} is to take the place of the owner’s. The owner’s key objected on {vetoed}: the federation’s court decides, by {until} at the latest.",
    frozen: "Until then no sale of this vehicle settles.",
    executed: "The owner’s key was replaced, and this title has not followed yet",
    executedText:
      "The key {key} stands in its place since {date}. The old key can sell nothing any more; a police or department carries the title over.",
    toGarage: "If this is your key: see it in your garage",
  },
  garage: {
    title: "Your key is being replaced",
    announced: "Somebody asked to move your key to {key}",
    announcedText:
      "The police of {country} announced on {date} that this key was lost. From {from} on anybody can carry that out, and the titles of your cars ({titles}) follow to the new key.",
    notYou: "If this was you, there is nothing to do. If it was not you, veto.",
    frozen:
      "Your sales are frozen, whatever you do: until this is decided, and until {until} at the latest, no sale of this key settles and no buyer can pay in. A veto does not lengthen that.",
    referred: "Your veto stands",
    referredText:
      "The federation’s court decides whether {key} takes the place of your key. Nobody can carry it out before. If the court has not decided by {until}, it ends and your key is free.",
    executed: "This key was replaced by {key}",
    executedText:
      "Since {date} it can sell nothing. Titles that it still holds ({titles}) go to the new key; the police or a department carries each one over.",
    veto: {
      title: "It was not me: veto",
      text: "A veto decides nothing by itself, since a thief may hold a key too: it puts the matter before the federation’s court.",
      action: "Sign the veto",
      signs:
        "That {key} must not take the place of your key {own} before the federation’s court has decided.",
      undo: "No. The police can still take their announcement back.",
      otherwise: "From {from} on anybody can carry it out, and your cars follow to the new key, for good.",
      done: "Your veto stands. The federation’s court decides; nobody can carry it out before.",
    },
    newTitle: "This key is to replace another one",
    newAnnounced: "Your key is to take the place of {key}",
    newAnnouncedText:
      "Announced by the police of {country} on {date}. It stands public until {from}; the old key may veto until it is carried out.",
    newReady: "The delay is over. Anybody can carry it out until {until}; you can do it here.",
    newReferred: "The old key {key} vetoed",
    newReferredText:
      "The federation’s court decides. If it has not decided by {until}, everything stays as it was.",
    newExecuted: "Your key took the place of {key}",
    newExecutedText:
      "These titles have not followed yet. Each needs an entry in the car’s file by an authority: ask the police or a department to carry them over, and name the old key.",
    newDone: "Every title has followed.",
    execute: {
      title: "Carry it out",
      action: "Sign and carry out",
      signs: "That {key} stands in the place of {old} from now on.",
      undo: "No. An executed replacement is for good.",
      otherwise: "The old key stays what it is. On {until} the announcement lapses.",
      done: "Carried out. The titles follow as soon as an authority enters it.",
    },
  },
  list: {
    title: "Keys that are to be issued anew",
    lead: "Police announce it when an owner’s key is lost. It stands public for its delay, and the old key may veto. Whose keys they are is known to the police alone.",
    none: "No owner’s key is announced to be replaced.",
    down: "The announced keys cannot be listed at the moment. They stand on the chain.",
    past: "What became of earlier ones",
    oldKey: "Old key",
    newKey: "New key",
    country: "Police of",
    announced: "Announced",
    from: "Can be carried out from",
    until: "Lapses after, or ended",
    state: "State",
    titles: "Titles of the old key",
  },
  court: {
    title: "Vetoed keys before the court",
    text: "The key {old} objects to {key}, announced by the police of {country}. It lapses after {until}.",
    uphold: {
      title: "Uphold the police",
      action: "Sign and announce",
      signs: "The federation’s court replaces {old} by {key}.",
      done: "Announced. Once its delay is over, carry it out above.",
    },
    refuse: {
      title: "Refuse",
      action: "Sign and announce",
      signs: "The federation’s court refuses to replace {old} by {key}, and ends the freeze.",
      done: "Announced. Once its delay is over, carry it out above.",
    },
    undo: "As long as it is not carried out: take it back above.",
    otherwise: "It lapses after {until}: the old key stays, and is free again.",
  },
  police: {
    text: "Who loses a key keeps the car: the police of the country that certified it announce a new key. That stands public for its delay, the old key’s sales are frozen, and the old key may veto. Then anybody carries it out, and the titles follow one by one.",
    oldKey: "Lost key",
    newKey: "New key",
    loading: "Asking the register about this key",
    identity:
      "I have checked the person’s papers: the lost key is this person’s, and the person showed me the new one.",
    identityMissing: "Say that you have checked the person’s papers.",
    facts: {
      by: "Announced by the police of",
      state: "State",
      from: "Can be carried out from",
      until: "Lapses after",
    },
    steps: {
      waiting: "stands public",
      ready: "can be carried out now",
      referred: "vetoed: the federation’s court decides",
      executed: "carried out, for good",
    },
    refusals: {
      neverCertified:
        "This key was never certified. A business’s own key is replaced title by title, by an authority’s act.",
      elsewhere: "This key was certified by {country}. Only that country’s police replace it.",
      tooSoon: "This key was announced not long ago. The next time is possible from {date} on.",
      sameKey: "This is the lost key itself.",
      notCertified: "The new key is not certified by {country} now. Certify it first.",
      replaced: "The new key was replaced itself, so it can replace none.",
    },
    announce: {
      action: "Announce the new key",
      signs:
        "The police of {country} announce that {key} is to take the place of {old}, which owns {titles} vehicles. Their sales are frozen from now on.",
      undo: "Yes, until it is carried out: take it back here. The key’s next announcement is possible a year later only.",
      otherwise: "The lost key keeps its vehicles, and whoever holds it can sell them.",
      done: "Announced. The owner’s page and every vehicle of that key show it; it can be carried out once its delay is over.",
    },
    execute: {
      title: "Carry it out",
      text: "The delay is over and nobody vetoed.",
      action: "Sign and carry out",
      signs: "That {key} stands in the place of {old} from now on.",
      undo: "No. An executed replacement is for good.",
      otherwise: "Anybody else can do it. On {until} it lapses, and the old key is free again.",
      done: "Carried out. Now carry the titles over, one by one.",
    },
    cancel: {
      title: "Take it back",
      text: "The announcement was wrong, or the key was found.",
      action: "Sign and take back",
      signs: "That the announcement of {key} for {old} is withdrawn, and the freeze ends.",
      undo: "No. The key’s next announcement is possible from {next} on.",
      otherwise: "It stands until it is carried out, decided, or lapses on {until}.",
      done: "Taken back. The key is free again.",
    },
    follow: {
      title: "Titles that have to follow",
      text: "Each is one entry in the car’s file, signed by you. Where the title goes was decided by the replacement.",
      none: "Every title has followed.",
      open: "Carry over …{tail}",
      action: "Sign and carry over",
      signs: "That the title of {vin} goes from {old} to {key}, because the key was replaced.",
      otherwise:
        "The title stays with the old key, which can sell nothing. Any police or department can do it.",
      done: "The title of {vin} is carried over.",
    },
  },
}
