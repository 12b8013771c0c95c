// Played, not written: `pnpm generate` in packages/lab. Each scenario's test plays it again and compares.
import type { KeptStory } from "../kept/kept-story.ts"

export const writerRunsAway: KeptStory = {
  "scenario": "writer-runs-away",
  "title": {
    "en": "A writer runs away",
    "de": "Ein Schreiber macht sich davon"
  },
  "teaches": {
    "en": "Who leaves waits ninety days for the stake, and what open disputes hold of it stays until they are closed. Leaving does not pay off a lie.",
    "de": "Wer geht, wartet neunzig Tage auf den Einsatz, und was offene Streitfälle davon halten, bleibt bis zu ihrem Ende. Gehen zahlt keine Lüge aus."
  },
  "scene": [
    {
      "sequence": 1,
      "kind": "manufacture",
      "by": "maker",
      "at": 1664755200,
      "metres": 0
    }
  ],
  "cast": [
    {
      "id": "maker",
      "name": {
        "en": "The manufacturer",
        "de": "Der Hersteller"
      },
      "type": "business",
      "role": "manufacturer"
    },
    {
      "id": "seller",
      "name": {
        "en": "The owner",
        "de": "Die Halterin"
      },
      "type": "owner",
      "role": null
    },
    {
      "id": "workshop",
      "name": {
        "en": "The workshop",
        "de": "Die Werkstatt"
      },
      "type": "business",
      "role": "workshop"
    },
    {
      "id": "department",
      "name": {
        "en": "The department",
        "de": "Die Behörde"
      },
      "type": "authority",
      "role": null
    }
  ],
  "steps": [
    {
      "actor": "workshop",
      "sentence": {
        "en": "records a repair that it never did, is paid, and gives its licence back the same day.",
        "de": "trägt eine Reparatur ein, die sie nie machte, wird bezahlt und gibt am selben Tag die Zulassung zurück."
      },
      "at": 1707955200,
      "happenings": [
        {
          "type": "time",
          "days": 500
        },
        {
          "type": "transaction",
          "by": "workshop",
          "block": 32
        },
        {
          "type": "transaction",
          "by": "workshop",
          "block": 33
        },
        {
          "type": "licence",
          "of": "workshop",
          "standing": "exiting",
          "stake": "10000000000"
        },
        {
          "type": "refusal",
          "by": "workshop",
          "error": "AuthorNotPermittedError",
          "values": {
            "author": "0x0B0DE96370130c72DcCBb8793eB6Cdf2eb973C0d",
            "kind": "repair",
            "rolesNeeded": 36
          }
        }
      ],
      "claims": [],
      "written": [
        {
          "sequence": 2,
          "kind": "repair",
          "by": "workshop",
          "at": 1707955200,
          "metres": 66300000
        }
      ]
    },
    {
      "actor": "seller",
      "sentence": {
        "en": "learns eleven weeks later that the old gearbox is still in, and disputes the repair.",
        "de": "erfährt elf Wochen später, dass das alte Getriebe noch drin ist, und bestreitet die Reparatur."
      },
      "at": 1714694400,
      "happenings": [
        {
          "type": "time",
          "days": 78
        },
        {
          "type": "transaction",
          "by": "seller",
          "block": 35
        },
        {
          "type": "transaction",
          "by": "seller",
          "block": 36
        },
        {
          "type": "dispute",
          "disputeId": "1",
          "phase": "open",
          "outcome": "none",
          "isAnswered": false,
          "deadline": 1715904000,
          "exposure": "2000000000",
          "bond": "500000000"
        }
      ],
      "claims": [
        {
          "en": "€2,000 of the stake are held, though the workshop is gone.",
          "de": "2.000 € des Einsatzes sind festgehalten, obwohl die Werkstatt fort ist."
        }
      ],
      "written": []
    },
    {
      "actor": "workshop",
      "sentence": {
        "en": "wants the whole stake, as soon as the ninety days are over.",
        "de": "will den ganzen Einsatz, sobald die neunzig Tage um sind."
      },
      "at": 1715817600,
      "happenings": [
        {
          "type": "time",
          "days": 13
        },
        {
          "type": "transaction",
          "by": "workshop",
          "block": 38
        },
        {
          "type": "money",
          "of": "workshop",
          "change": "8000000000",
          "balance": "10000000000"
        }
      ],
      "claims": [
        {
          "en": "It gets all but €2,000: what the open dispute holds stays where it is.",
          "de": "Sie bekommt alles bis auf 2.000 €: was der offene Streitfall hält, bleibt, wo es ist."
        }
      ],
      "written": []
    },
    {
      "actor": "seller",
      "sentence": {
        "en": "has the dispute upheld and closed: nobody answered.",
        "de": "lässt dem Streitfall stattgeben und schließt ihn: niemand antwortete."
      },
      "at": 1717286400,
      "happenings": [
        {
          "type": "time",
          "days": 2
        },
        {
          "type": "transaction",
          "by": "seller",
          "block": 40
        },
        {
          "type": "time",
          "days": 15
        },
        {
          "type": "transaction",
          "by": "seller",
          "block": 42
        },
        {
          "type": "transaction",
          "by": "seller",
          "block": 43
        },
        {
          "type": "money",
          "of": "seller",
          "change": "1500000000",
          "balance": "3000000000"
        },
        {
          "type": "dispute",
          "disputeId": "1",
          "phase": "closed",
          "outcome": "upheld",
          "isAnswered": false,
          "deadline": 0,
          "exposure": "2000000000",
          "bond": "500000000"
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "workshop",
      "sentence": {
        "en": "comes back for the rest.",
        "de": "kommt wegen des Rests wieder."
      },
      "at": 1717286400,
      "happenings": [
        {
          "type": "transaction",
          "by": "workshop",
          "block": 44
        },
        {
          "type": "money",
          "of": "workshop",
          "change": "0",
          "balance": "10000000000"
        },
        {
          "type": "licence",
          "of": "workshop",
          "standing": "none",
          "stake": "0"
        },
        {
          "type": "verification",
          "verdict": "verified",
          "records": 2,
          "failure": null
        },
        {
          "type": "odometer",
          "verdict": "LOGICAL",
          "reason": "RISING",
          "acceptedKm": 66300,
          "highestKm": 66300,
          "breaches": []
        }
      ],
      "claims": [
        {
          "en": "There is no rest: it paid for the lie.",
          "de": "Es gibt keinen Rest: er bezahlte die Lüge."
        },
        {
          "en": "The record stands in the file for ever, with its writer’s name.",
          "de": "Der Eintrag steht für immer in der Akte, mit dem Namen seines Schreibers."
        }
      ],
      "written": []
    }
  ]
}
