// Played, not written: `pnpm generate` in packages/lab. Each scenario's test plays it again and compares.
import type { KeptStory } from "../kept/kept-story.ts"

export const washSales: KeptStory = {
  "scenario": "wash-sales",
  "title": {
    "en": "Sales among friends, for the rewards",
    "de": "Verkäufe unter Freunden, der Vergütung wegen"
  },
  "teaches": {
    "en": "Part of every sale’s fee goes to those whose records made the sale trustworthy, and never to its parties. Whoever trades with himself pays fees and gets nothing back; spam is not counted.",
    "de": "Ein Teil jeder Verkaufsgebühr geht an die, deren Einträge den Verkauf glaubwürdig machten, und nie an dessen Parteien. Wer mit sich selbst handelt, zahlt Gebühren und bekommt nichts zurück; Masse zählt nicht."
  },
  "scene": [
    {
      "sequence": 1,
      "kind": "manufacture",
      "by": "maker",
      "at": 1704672000,
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
      "id": "station",
      "name": {
        "en": "The inspection station",
        "de": "Die Prüfstelle"
      },
      "type": "business",
      "role": "inspection-station"
    },
    {
      "id": "tyres",
      "name": {
        "en": "The tyre shop",
        "de": "Der Reifenhändler"
      },
      "type": "business",
      "role": "tyre-shop"
    },
    {
      "id": "dealer",
      "name": {
        "en": "The dealer",
        "de": "Der Händler"
      },
      "type": "business",
      "role": "dealer"
    },
    {
      "id": "friend",
      "name": {
        "en": "The dealer’s friend",
        "de": "Der Freund des Händlers"
      },
      "type": "owner",
      "role": null
    }
  ],
  "steps": [
    {
      "actor": "station",
      "sentence": {
        "en": "inspects the car, as it should.",
        "de": "prüft das Auto, wie es sich gehört."
      },
      "at": 1704672000,
      "happenings": [
        {
          "type": "transaction",
          "by": "station",
          "block": 43
        }
      ],
      "claims": [],
      "written": [
        {
          "sequence": 2,
          "kind": "inspection",
          "by": "station",
          "at": 1704672000,
          "metres": 12000
        }
      ]
    },
    {
      "actor": "tyres",
      "sentence": {
        "en": "fills the file with ten readings in one day.",
        "de": "füllt die Akte mit zehn Ständen an einem Tag."
      },
      "at": 1704672000,
      "happenings": [
        {
          "type": "transaction",
          "by": "tyres",
          "block": 44
        },
        {
          "type": "transaction",
          "by": "tyres",
          "block": 45
        },
        {
          "type": "transaction",
          "by": "tyres",
          "block": 46
        },
        {
          "type": "transaction",
          "by": "tyres",
          "block": 47
        },
        {
          "type": "transaction",
          "by": "tyres",
          "block": 48
        },
        {
          "type": "transaction",
          "by": "tyres",
          "block": 49
        },
        {
          "type": "transaction",
          "by": "tyres",
          "block": 50
        },
        {
          "type": "transaction",
          "by": "tyres",
          "block": 51
        },
        {
          "type": "transaction",
          "by": "tyres",
          "block": 52
        },
        {
          "type": "transaction",
          "by": "tyres",
          "block": 53
        }
      ],
      "claims": [
        {
          "en": "All of them are on the chain.",
          "de": "Alle stehen in der Chain."
        }
      ],
      "written": [
        {
          "sequence": 3,
          "kind": "reading",
          "by": "tyres",
          "at": 1704672000,
          "metres": 12000
        },
        {
          "sequence": 4,
          "kind": "reading",
          "by": "tyres",
          "at": 1704672000,
          "metres": 13000
        },
        {
          "sequence": 5,
          "kind": "reading",
          "by": "tyres",
          "at": 1704672000,
          "metres": 14000
        },
        {
          "sequence": 6,
          "kind": "reading",
          "by": "tyres",
          "at": 1704672000,
          "metres": 15000
        },
        {
          "sequence": 7,
          "kind": "reading",
          "by": "tyres",
          "at": 1704672000,
          "metres": 16000
        },
        {
          "sequence": 8,
          "kind": "reading",
          "by": "tyres",
          "at": 1704672000,
          "metres": 17000
        },
        {
          "sequence": 9,
          "kind": "reading",
          "by": "tyres",
          "at": 1704672000,
          "metres": 18000
        },
        {
          "sequence": 10,
          "kind": "reading",
          "by": "tyres",
          "at": 1704672000,
          "metres": 19000
        },
        {
          "sequence": 11,
          "kind": "reading",
          "by": "tyres",
          "at": 1704672000,
          "metres": 20000
        },
        {
          "sequence": 12,
          "kind": "reading",
          "by": "tyres",
          "at": 1704672000,
          "metres": 21000
        }
      ]
    },
    {
      "actor": "dealer",
      "sentence": {
        "en": "and his friend sell the car to each other 6 times for €20,000.",
        "de": "und sein Freund verkaufen sich das Auto gegenseitig, 6 Mal für 20.000 €."
      },
      "at": 1704758400,
      "happenings": [
        {
          "type": "time",
          "days": 1
        },
        {
          "type": "transaction",
          "by": "friend",
          "block": 55
        },
        {
          "type": "transaction",
          "by": "friend",
          "block": 56
        },
        {
          "type": "transaction",
          "by": "dealer",
          "block": 57
        },
        {
          "type": "transaction",
          "by": "dealer",
          "block": 58
        },
        {
          "type": "transaction",
          "by": "dealer",
          "block": 59
        },
        {
          "type": "transaction",
          "by": "friend",
          "block": 60
        },
        {
          "type": "transaction",
          "by": "friend",
          "block": 61
        },
        {
          "type": "transaction",
          "by": "friend",
          "block": 62
        },
        {
          "type": "transaction",
          "by": "dealer",
          "block": 63
        },
        {
          "type": "transaction",
          "by": "dealer",
          "block": 64
        },
        {
          "type": "transaction",
          "by": "dealer",
          "block": 65
        },
        {
          "type": "transaction",
          "by": "friend",
          "block": 66
        },
        {
          "type": "transaction",
          "by": "friend",
          "block": 67
        },
        {
          "type": "transaction",
          "by": "friend",
          "block": 68
        },
        {
          "type": "transaction",
          "by": "dealer",
          "block": 69
        },
        {
          "type": "transaction",
          "by": "dealer",
          "block": 70
        },
        {
          "type": "transaction",
          "by": "dealer",
          "block": 71
        },
        {
          "type": "transaction",
          "by": "friend",
          "block": 72
        }
      ],
      "claims": [
        {
          "en": "They paid €600 in fees.",
          "de": "Sie zahlten 600 € an Gebühren."
        },
        {
          "en": "Neither of them gets anything of it back.",
          "de": "Keiner von beiden bekommt etwas davon zurück."
        },
        {
          "en": "Ten readings earned the tyre shop nothing.",
          "de": "Zehn Stände brachten dem Reifenhändler nichts ein."
        }
      ],
      "written": [
        {
          "sequence": 13,
          "kind": "sale",
          "by": null,
          "at": 1704758400,
          "metres": 22000
        },
        {
          "sequence": 14,
          "kind": "sale",
          "by": null,
          "at": 1704758400,
          "metres": 22000
        },
        {
          "sequence": 15,
          "kind": "sale",
          "by": null,
          "at": 1704758400,
          "metres": 22000
        },
        {
          "sequence": 16,
          "kind": "sale",
          "by": null,
          "at": 1704758400,
          "metres": 22000
        },
        {
          "sequence": 17,
          "kind": "sale",
          "by": null,
          "at": 1704758400,
          "metres": 22000
        },
        {
          "sequence": 18,
          "kind": "sale",
          "by": null,
          "at": 1704758400,
          "metres": 22000
        }
      ]
    },
    {
      "actor": "station",
      "sentence": {
        "en": "earns from their fees instead, with the manufacturer.",
        "de": "verdient stattdessen an ihren Gebühren, mit dem Hersteller."
      },
      "at": 1704758400,
      "happenings": [
        {
          "type": "transaction",
          "by": "station",
          "block": 73
        }
      ],
      "claims": [
        {
          "en": "The station’s part is €120.",
          "de": "Der Teil der Prüfstelle ist 120 €."
        },
        {
          "en": "All rewards together are never more than the fees’ part for them, €300 of €600.",
          "de": "Alle Vergütungen zusammen sind nie mehr als ihr Teil der Gebühren, 300 € von 600 €."
        }
      ],
      "written": []
    }
  ]
}
