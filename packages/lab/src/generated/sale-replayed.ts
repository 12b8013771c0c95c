// Played, not written: `pnpm generate` in packages/lab. Each scenario's test plays it again and compares.
import type { KeptStory } from "../kept/kept-story.ts"

export const saleReplayed: KeptStory = {
  "scenario": "sale-replayed",
  "title": {
    "en": "A sale is replayed",
    "de": "Ein Verkauf wird wiederholt"
  },
  "teaches": {
    "en": "A seller’s signature is good for one sale of the car as it stood: it binds price, deadline and the history’s head. What was signed once cannot be used again.",
    "de": "Die Unterschrift der Verkäuferin gilt für einen Verkauf des Autos, wie es dastand: sie bindet Preis, Frist und den Kopf des Verlaufs. Was einmal unterschrieben ist, gilt kein zweites Mal."
  },
  "scene": [
    {
      "sequence": 1,
      "kind": "manufacture",
      "by": "maker",
      "at": 1675641600,
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
      "id": "workshop",
      "name": {
        "en": "The workshop",
        "de": "Die Werkstatt"
      },
      "type": "business",
      "role": "workshop"
    },
    {
      "id": "buyer",
      "name": {
        "en": "The buyer",
        "de": "Der Käufer"
      },
      "type": "owner",
      "role": null
    },
    {
      "id": "seller",
      "name": {
        "en": "The owner",
        "de": "Die Halterin"
      },
      "type": "owner",
      "role": null
    }
  ],
  "steps": [
    {
      "actor": "seller",
      "sentence": {
        "en": "sells the car for €9,000.",
        "de": "verkauft das Auto für 9.000 €."
      },
      "at": 1675641600,
      "happenings": [
        {
          "type": "transaction",
          "by": "buyer",
          "block": 33
        },
        {
          "type": "transaction",
          "by": "buyer",
          "block": 34
        },
        {
          "type": "money",
          "of": "buyer",
          "change": "-9000000000",
          "balance": "11000000000"
        }
      ],
      "claims": [
        {
          "en": "The title is the buyer’s.",
          "de": "Der Titel gehört dem Käufer."
        }
      ],
      "written": [
        {
          "sequence": 2,
          "kind": "sale",
          "by": null,
          "at": 1675641600,
          "metres": 0
        }
      ]
    },
    {
      "actor": "seller",
      "sentence": {
        "en": "regrets it, and buys the car back for €11,000.",
        "de": "bereut es und kauft das Auto für 11.000 € zurück."
      },
      "at": 1675900800,
      "happenings": [
        {
          "type": "time",
          "days": 3
        },
        {
          "type": "transaction",
          "by": "seller",
          "block": 36
        },
        {
          "type": "transaction",
          "by": "seller",
          "block": 37
        },
        {
          "type": "money",
          "of": "seller",
          "change": "-11000000000",
          "balance": "4000000000"
        }
      ],
      "claims": [],
      "written": [
        {
          "sequence": 3,
          "kind": "sale",
          "by": null,
          "at": 1675900800,
          "metres": 0
        }
      ]
    },
    {
      "actor": "buyer",
      "sentence": {
        "en": "still has the owner’s first signature, well within its deadline, and uses it again for €9,000.",
        "de": "hat noch die erste Unterschrift der Halterin, weit vor Fristende, und benutzt sie noch einmal für 9.000 €."
      },
      "at": 1675900800,
      "happenings": [
        {
          "type": "transaction",
          "by": "buyer",
          "block": 38
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
          "en": "The title stays the owner’s.",
          "de": "Der Titel bleibt bei der Halterin."
        }
      ],
      "written": []
    },
    {
      "actor": "workshop",
      "sentence": {
        "en": "records a finding while a new offer is signed and not yet accepted.",
        "de": "trägt einen Befund ein, während ein neues Angebot unterschrieben und noch nicht angenommen ist."
      },
      "at": 1675900800,
      "happenings": [
        {
          "type": "transaction",
          "by": "workshop",
          "block": 39
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
          "en": "Nobody pays for a car that is not the one on paper any more.",
          "de": "Niemand bezahlt ein Auto, das nicht mehr das auf dem Papier ist."
        }
      ],
      "written": [
        {
          "sequence": 4,
          "kind": "repair",
          "by": "workshop",
          "at": 1675900800,
          "metres": 12000
        }
      ]
    }
  ]
}
