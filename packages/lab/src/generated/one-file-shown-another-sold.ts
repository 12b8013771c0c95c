// Played, not written: `pnpm generate` in packages/lab. Each scenario's test plays it again and compares.
import type { KeptStory } from "../kept/kept-story.ts"

export const oneFileShownAnotherSold: KeptStory = {
  "scenario": "one-file-shown-another-sold",
  "title": {
    "en": "A buyer is shown one file and sold another",
    "de": "Gezeigt wird eine Akte, verkauft eine andere"
  },
  "teaches": {
    "en": "A purchase names the head of the history that the buyer read. If anything was added since, the chain takes neither money nor title, and the buyer reads what is new. Terms that are swapped are not the ones that were signed.",
    "de": "Ein Kauf nennt den Kopf des Verlaufs, den der Käufer gelesen hat. Kam seither etwas dazu, nimmt die Chain weder Geld noch Titel, und der Käufer liest, was neu ist. Vertauschte Bedingungen sind nicht die unterschriebenen."
  },
  "scene": [
    {
      "sequence": 1,
      "kind": "manufacture",
      "by": "maker",
      "at": 1646611200,
      "metres": 0
    },
    {
      "sequence": 2,
      "kind": "inspection",
      "by": "station",
      "at": 1740787200,
      "metres": 48200000
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
      "id": "station",
      "name": {
        "en": "The inspection station",
        "de": "Die Prüfstelle"
      },
      "type": "business",
      "role": "inspection-station"
    },
    {
      "id": "insurer",
      "name": {
        "en": "The insurer",
        "de": "Die Versicherung"
      },
      "type": "business",
      "role": "insurer"
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
      "id": "buyer",
      "name": {
        "en": "The buyer",
        "de": "Der Käufer"
      },
      "type": "owner",
      "role": null
    }
  ],
  "steps": [
    {
      "actor": "seller",
      "sentence": {
        "en": "offers the car for €14,500, and shows the buyer its file.",
        "de": "bietet das Auto für 14.500 € an und zeigt dem Käufer die Akte."
      },
      "at": 1740787200,
      "happenings": [
        {
          "type": "transaction",
          "by": "seller",
          "block": 41
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
          "acceptedKm": 48200,
          "highestKm": 48200,
          "breaches": []
        }
      ],
      "claims": [
        {
          "en": "The buyer verifies two records, and the offer is for exactly this file.",
          "de": "Der Käufer prüft zwei Einträge, und das Angebot gilt für genau diese Akte."
        }
      ],
      "written": []
    },
    {
      "actor": "insurer",
      "sentence": {
        "en": "records a heavy accident, on the evening before the car is paid.",
        "de": "trägt einen schweren Unfall ein, am Abend vor der Zahlung."
      },
      "at": 1741046400,
      "happenings": [
        {
          "type": "time",
          "days": 3
        },
        {
          "type": "transaction",
          "by": "insurer",
          "block": 43
        }
      ],
      "claims": [],
      "written": [
        {
          "sequence": 3,
          "kind": "accident",
          "by": "insurer",
          "at": 1741046400,
          "metres": 49700000
        }
      ]
    },
    {
      "actor": "seller",
      "sentence": {
        "en": "says nothing, and shows the file once more: from an endpoint of her own, which stands still at the day of the offer.",
        "de": "sagt nichts und zeigt die Akte noch einmal: von einem eigenen Zugang, der am Tag des Angebots stehen blieb."
      },
      "at": 1741046400,
      "happenings": [
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
          "acceptedKm": 48200,
          "highestKm": 48200,
          "breaches": []
        }
      ],
      "claims": [
        {
          "en": "There the file looks as it did: two records, and nothing wrong with them.",
          "de": "Dort sieht die Akte aus wie zuvor: zwei Einträge, an denen nichts falsch ist."
        }
      ],
      "written": []
    },
    {
      "actor": "buyer",
      "sentence": {
        "en": "believes it, and buys: first at once, then by escrow.",
        "de": "glaubt es und kauft: erst sofort, dann über die Verwahrung."
      },
      "at": 1741046400,
      "happenings": [
        {
          "type": "transaction",
          "by": "seller",
          "block": 44
        },
        {
          "type": "transaction",
          "by": "seller",
          "block": 45
        },
        {
          "type": "transaction",
          "by": "buyer",
          "block": 46
        },
        {
          "type": "transaction",
          "by": "buyer",
          "block": 47
        },
        {
          "type": "refusal",
          "by": "buyer",
          "error": "HeadChangedError",
          "values": {
            "vin": "WLBZZZ8V7KA004711"
          }
        },
        {
          "type": "refusal",
          "by": "buyer",
          "error": "HeadChangedError",
          "values": {
            "vin": "WLBZZZ8V7KA004711"
          }
        }
      ],
      "claims": [
        {
          "en": "Not a cent was paid.",
          "de": "Kein Cent wurde bezahlt."
        },
        {
          "en": "The title stays the owner’s.",
          "de": "Der Titel bleibt bei der Halterin."
        }
      ],
      "written": []
    },
    {
      "actor": "buyer",
      "sentence": {
        "en": "reads at an honest endpoint what changed since the offer was signed.",
        "de": "liest an einem ehrlichen Zugang, was sich seit dem Angebot geändert hat."
      },
      "at": 1741046400,
      "happenings": [
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
          "acceptedKm": 49700,
          "highestKm": 49700,
          "breaches": []
        }
      ],
      "claims": [
        {
          "en": "One record is new: an accident.",
          "de": "Ein Eintrag ist neu: ein Unfall."
        }
      ],
      "written": []
    },
    {
      "actor": "seller",
      "sentence": {
        "en": "signs anew for the file as it is, now for €15,900, and hopes that the buyer goes by the old page’s €14,500.",
        "de": "unterschreibt neu für die Akte, wie sie ist, nun für 15.900 €, und hofft, dass der Käufer sich an die 14.500 € der alten Seite hält."
      },
      "at": 1741046400,
      "happenings": [
        {
          "type": "refusal",
          "by": "buyer",
          "error": "SignatureInvalidError",
          "values": {
            "signer": "0x2502d756085c0Aa1A587F007BC1d87743102a520"
          }
        }
      ],
      "claims": [
        {
          "en": "A purchase names its price. A raised one is not paid unknowingly: the buyer has all his money.",
          "de": "Ein Kauf nennt seinen Preis. Ein erhöhter wird nicht unbemerkt bezahlt: der Käufer hat all sein Geld."
        }
      ],
      "written": []
    },
    {
      "actor": "buyer",
      "sentence": {
        "en": "knows of the accident, and buys the car as it is for €9,800.",
        "de": "weiß von dem Unfall und kauft das Auto, wie es ist, für 9.800 €."
      },
      "at": 1741046400,
      "happenings": [
        {
          "type": "transaction",
          "by": "buyer",
          "block": 48
        },
        {
          "type": "transaction",
          "by": "buyer",
          "block": 49
        },
        {
          "type": "money",
          "of": "buyer",
          "change": "-9800000000",
          "balance": "30200000000"
        }
      ],
      "claims": [
        {
          "en": "The title is the buyer’s.",
          "de": "Der Titel gehört dem Käufer."
        },
        {
          "en": "He paid what he agreed to, and no more.",
          "de": "Er zahlte, was er zusagte, und nicht mehr."
        }
      ],
      "written": [
        {
          "sequence": 4,
          "kind": "sale",
          "by": null,
          "at": 1741046400,
          "metres": 49700000
        }
      ]
    }
  ]
}
