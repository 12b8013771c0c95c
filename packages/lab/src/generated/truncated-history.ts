// Played, not written: `pnpm generate` in packages/lab. Each scenario's test plays it again and compares.
import type { KeptStory } from "../kept/kept-story.ts"

export const truncatedHistory: KeptStory = {
  "scenario": "truncated-history",
  "title": {
    "en": "A history without its accident",
    "de": "Ein Verlauf ohne seinen Unfall"
  },
  "teaches": {
    "en": "Whoever runs an endpoint can leave things out, and cannot invent any. A record taken from the middle is noticed at once; one taken from the end is noticed by asking a second endpoint.",
    "de": "Wer einen Zugang betreibt, kann weglassen, aber nichts erfinden. Ein Eintrag, der mittendrin fehlt, fällt sofort auf; einer, der am Ende fehlt, fällt auf, sobald man einen zweiten Zugang fragt."
  },
  "scene": [
    {
      "sequence": 1,
      "kind": "manufacture",
      "by": "maker",
      "at": 1623628800,
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
      "id": "insurer",
      "name": {
        "en": "The insurer",
        "de": "Die Versicherung"
      },
      "type": "business",
      "role": "insurer"
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
      "actor": "station",
      "sentence": {
        "en": "inspects the car at 58,400 km.",
        "de": "prüft das Auto bei 58.400 km."
      },
      "at": 1716940800,
      "happenings": [
        {
          "type": "time",
          "days": 1080
        },
        {
          "type": "transaction",
          "by": "station",
          "block": 40
        }
      ],
      "claims": [],
      "written": [
        {
          "sequence": 2,
          "kind": "inspection",
          "by": "station",
          "at": 1716940800,
          "metres": 58400000
        }
      ]
    },
    {
      "actor": "insurer",
      "sentence": {
        "en": "records a heavy accident.",
        "de": "trägt einen schweren Unfall ein."
      },
      "at": 1723420800,
      "happenings": [
        {
          "type": "time",
          "days": 75
        },
        {
          "type": "transaction",
          "by": "insurer",
          "block": 42
        }
      ],
      "claims": [],
      "written": [
        {
          "sequence": 3,
          "kind": "accident",
          "by": "insurer",
          "at": 1723420800,
          "metres": 60900000
        }
      ]
    },
    {
      "actor": "seller",
      "sentence": {
        "en": "offers the car and names an endpoint of her own, which leaves the accident out of its lists.",
        "de": "bietet das Auto an und nennt einen eigenen Zugang, der den Unfall aus seinen Listen weglässt."
      },
      "at": 1723420800,
      "happenings": [
        {
          "type": "verification",
          "verdict": "failed",
          "records": 0,
          "failure": {
            "reason": "MissingRecord",
            "sequence": 3
          }
        }
      ],
      "claims": [
        {
          "en": "The history’s head gives it away: a record is missing.",
          "de": "Der Kopf des Verlaufs verrät es: ein Eintrag fehlt."
        }
      ],
      "written": []
    },
    {
      "actor": "seller",
      "sentence": {
        "en": "tries harder: an endpoint that answers everything as of the day before the accident.",
        "de": "versucht es gründlicher: ein Zugang, der alles so beantwortet wie am Tag vor dem Unfall."
      },
      "at": 1723420800,
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
          "acceptedKm": 58400,
          "highestKm": 58400,
          "breaches": []
        },
        {
          "type": "verification",
          "verdict": "failed",
          "records": 2,
          "failure": {
            "reason": "OmittedRecord",
            "sequence": 3
          }
        },
        {
          "type": "odometer",
          "verdict": "LOGICAL",
          "reason": "RISING",
          "acceptedKm": 58400,
          "highestKm": 58400,
          "breaches": []
        }
      ],
      "claims": [
        {
          "en": "Alone it cannot be caught: a whole history, only an old one. The report says so of a single endpoint.",
          "de": "Allein ist er nicht zu überführen: ein ganzer Verlauf, nur ein alter. So sagt es der Bericht über einen einzelnen Zugang."
        },
        {
          "en": "The buyer asks a second endpoint, and the omission is named.",
          "de": "Der Käufer fragt einen zweiten Zugang, und die Auslassung hat einen Namen."
        }
      ],
      "written": []
    },
    {
      "actor": "buyer",
      "sentence": {
        "en": "reads the whole history from the honest endpoint.",
        "de": "liest den ganzen Verlauf vom ehrlichen Zugang."
      },
      "at": 1723420800,
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
          "acceptedKm": 60900,
          "highestKm": 60900,
          "breaches": []
        }
      ],
      "claims": [
        {
          "en": "The accident is in it.",
          "de": "Der Unfall steht darin."
        }
      ],
      "written": []
    }
  ]
}
