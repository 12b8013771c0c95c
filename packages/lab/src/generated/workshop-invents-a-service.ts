// Played, not written: `pnpm generate` in packages/lab. Each scenario's test plays it again and compares.
import type { KeptStory } from "../kept/kept-story.ts"

export const workshopInventsAService: KeptStory = {
  "scenario": "workshop-invents-a-service",
  "title": {
    "en": "A workshop invents a service",
    "de": "Eine Werkstatt erfindet eine Wartung"
  },
  "teaches": {
    "en": "No program can see that a timing belt was never changed. So the writer answers for it with its stake: anyone can dispute a record, and being caught costs more than the invoice brought in.",
    "de": "Kein Programm sieht, dass ein Zahnriemen nie gewechselt wurde. Darum haftet der Schreiber mit seinem Einsatz: jeder kann einen Eintrag bestreiten, und erwischt zu werden kostet mehr, als die Rechnung einbrachte."
  },
  "scene": [
    {
      "sequence": 1,
      "kind": "manufacture",
      "by": "maker",
      "at": 1610323200,
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
      "id": "station",
      "name": {
        "en": "The inspection station",
        "de": "Die Prüfstelle"
      },
      "type": "business",
      "role": "inspection-station"
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
    },
    {
      "id": "court",
      "name": {
        "en": "The federation’s court",
        "de": "Das Gericht der Föderation"
      },
      "type": "authority",
      "role": null
    }
  ],
  "steps": [
    {
      "actor": "station",
      "sentence": {
        "en": "inspects the car at 84,200 km: passed.",
        "de": "prüft das Auto bei 84.200 km: bestanden."
      },
      "at": 1704499200,
      "happenings": [
        {
          "type": "time",
          "days": 1090
        },
        {
          "type": "transaction",
          "by": "station",
          "block": 38
        }
      ],
      "claims": [],
      "written": [
        {
          "sequence": 2,
          "kind": "inspection",
          "by": "station",
          "at": 1704499200,
          "metres": 84200000
        }
      ]
    },
    {
      "actor": "workshop",
      "sentence": {
        "en": "records a major service with a new timing belt at 84,950 km. The car was never lifted.",
        "de": "trägt bei 84.950 km eine große Wartung mit neuem Zahnriemen ein. Das Auto war nie auf der Bühne."
      },
      "at": 1706313600,
      "happenings": [
        {
          "type": "time",
          "days": 21
        },
        {
          "type": "transaction",
          "by": "workshop",
          "block": 40
        },
        {
          "type": "verification",
          "verdict": "verified",
          "records": 3,
          "failure": null
        },
        {
          "type": "odometer",
          "verdict": "LOGICAL",
          "reason": "RISING",
          "acceptedKm": 84950,
          "highestKm": 84950,
          "breaches": []
        }
      ],
      "claims": [
        {
          "en": "Everything verifies: the lie is well formed.",
          "de": "Alles stimmt: die Lüge ist wohlgeformt."
        }
      ],
      "written": [
        {
          "sequence": 3,
          "kind": "maintenance",
          "by": "workshop",
          "at": 1706313600,
          "metres": 84950000
        }
      ]
    },
    {
      "actor": "seller",
      "sentence": {
        "en": "finds the old belt still in place, and disputes the record with photos and a bond.",
        "de": "findet den alten Riemen noch eingebaut und bestreitet den Eintrag mit Bildern und einer Sicherheit."
      },
      "at": 1709769600,
      "happenings": [
        {
          "type": "time",
          "days": 40
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
          "type": "dispute",
          "disputeId": "1",
          "phase": "open",
          "outcome": "none",
          "isAnswered": false,
          "deadline": 1710979200,
          "exposure": "2000000000",
          "bond": "500000000"
        }
      ],
      "claims": [
        {
          "en": "Whoever looks at the car sees: disputed, unanswered.",
          "de": "Wer das Auto ansieht, sieht: bestritten, unbeantwortet."
        }
      ],
      "written": []
    },
    {
      "actor": "workshop",
      "sentence": {
        "en": "answers with an invoice.",
        "de": "antwortet mit einer Rechnung."
      },
      "at": 1710720000,
      "happenings": [
        {
          "type": "time",
          "days": 11
        },
        {
          "type": "transaction",
          "by": "workshop",
          "block": 45
        },
        {
          "type": "dispute",
          "disputeId": "1",
          "phase": "answered",
          "outcome": "none",
          "isAnswered": true,
          "deadline": 1713312000,
          "exposure": "2000000000",
          "bond": "500000000"
        }
      ],
      "claims": [
        {
          "en": "Now it is shown as answered.",
          "de": "Jetzt steht er als beantwortet da."
        }
      ],
      "written": []
    },
    {
      "actor": "department",
      "sentence": {
        "en": "has the belt looked at, and upholds the dispute.",
        "de": "lässt den Riemen ansehen und gibt dem Streitfall statt."
      },
      "at": 1712188800,
      "happenings": [
        {
          "type": "time",
          "days": 17
        },
        {
          "type": "transaction",
          "by": "department",
          "block": 47
        },
        {
          "type": "dispute",
          "disputeId": "1",
          "phase": "ruled",
          "outcome": "upheld",
          "isAnswered": true,
          "deadline": 1713398400,
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
        "en": "appeals, for twice the bond.",
        "de": "legt Berufung ein, für die doppelte Sicherheit."
      },
      "at": 1712620800,
      "happenings": [
        {
          "type": "time",
          "days": 5
        },
        {
          "type": "dispute",
          "disputeId": "1",
          "phase": "ruled",
          "outcome": "upheld",
          "isAnswered": true,
          "deadline": 1713398400,
          "exposure": "2000000000",
          "bond": "500000000"
        },
        {
          "type": "transaction",
          "by": "workshop",
          "block": 49
        },
        {
          "type": "transaction",
          "by": "workshop",
          "block": 50
        },
        {
          "type": "money",
          "of": "workshop",
          "change": "-1000000000",
          "balance": "1000000000"
        },
        {
          "type": "dispute",
          "disputeId": "1",
          "phase": "appealed",
          "outcome": "upheld",
          "isAnswered": true,
          "deadline": 1717804800,
          "exposure": "2000000000",
          "bond": "500000000"
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "court",
      "sentence": {
        "en": "cannot decide out of sight: it announces its decision, waits out the public delay, and upholds.",
        "de": "kann nicht im Stillen entscheiden: es kündigt sein Urteil an, wartet die öffentliche Frist ab und bestätigt."
      },
      "at": 1712793600,
      "happenings": [
        {
          "type": "refusal",
          "by": "court",
          "error": "AccessManagerNotScheduledError",
          "values": {}
        },
        {
          "type": "transaction",
          "by": "court",
          "block": 51
        },
        {
          "type": "time",
          "days": 2
        },
        {
          "type": "transaction",
          "by": "court",
          "block": 53
        },
        {
          "type": "dispute",
          "disputeId": "1",
          "phase": "closed",
          "outcome": "upheld",
          "isAnswered": true,
          "deadline": 0,
          "exposure": "2000000000",
          "bond": "500000000"
        }
      ],
      "claims": [
        {
          "en": "The record is shown as disputed and upheld, for ever.",
          "de": "Der Eintrag gilt für immer als zu Recht bestritten."
        }
      ],
      "written": []
    },
    {
      "actor": "seller",
      "sentence": {
        "en": "collects the bond, half of what the stake paid, and the lost appeal’s bond.",
        "de": "bekommt die Sicherheit, die Hälfte dessen, was der Einsatz zahlte, und die Sicherheit der verlorenen Berufung."
      },
      "at": 1712793600,
      "happenings": [
        {
          "type": "transaction",
          "by": "seller",
          "block": 54
        },
        {
          "type": "licence",
          "of": "workshop",
          "standing": "suspended",
          "stake": "8000000000"
        }
      ],
      "claims": [
        {
          "en": "That is €2,500.",
          "de": "Das sind 2.500 €."
        },
        {
          "en": "The workshop’s licence is suspended.",
          "de": "Die Zulassung der Werkstatt ist ausgesetzt."
        }
      ],
      "written": []
    },
    {
      "actor": "workshop",
      "sentence": {
        "en": "writes the next service.",
        "de": "schreibt die nächste Wartung."
      },
      "at": 1712793600,
      "happenings": [
        {
          "type": "refusal",
          "by": "workshop",
          "error": "AuthorNotPermittedError",
          "values": {
            "author": "0x0B0DE96370130c72DcCBb8793eB6Cdf2eb973C0d",
            "kind": "maintenance",
            "rolesNeeded": 36
          }
        }
      ],
      "claims": [],
      "written": []
    }
  ]
}
