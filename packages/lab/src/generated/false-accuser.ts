// Played, not written: `pnpm generate` in packages/lab. Each scenario's test plays it again and compares.
import type { KeptStory } from "../kept/kept-story.ts"

export const falseAccuser: KeptStory = {
  "scenario": "false-accuser",
  "title": {
    "en": "A false accuser loses the bond",
    "de": "Wer falsch anklagt, verliert die Sicherheit"
  },
  "teaches": {
    "en": "Anyone may accuse, and it costs a bond to do so. An honest writer who answers keeps its stake and gets half of that bond; the next try needs new evidence and twice the money.",
    "de": "Jeder darf anklagen, und es kostet eine Sicherheit. Wer ehrlich schrieb und antwortet, behält seinen Einsatz und bekommt die Hälfte dieser Sicherheit; der nächste Versuch braucht neue Belege und doppelt so viel Geld."
  },
  "scene": [
    {
      "sequence": 1,
      "kind": "manufacture",
      "by": "maker",
      "at": 1644192000,
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
      "id": "rival",
      "name": {
        "en": "The rival workshop",
        "de": "Die andere Werkstatt"
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
        "en": "services the car at 42,700 km, and keeps the order and the photos.",
        "de": "wartet das Auto bei 42.700 km und hebt Auftrag und Bilder auf."
      },
      "at": 1678752000,
      "happenings": [
        {
          "type": "time",
          "days": 400
        },
        {
          "type": "transaction",
          "by": "workshop",
          "block": 38
        }
      ],
      "claims": [],
      "written": [
        {
          "sequence": 2,
          "kind": "maintenance",
          "by": "workshop",
          "at": 1678752000,
          "metres": 42700000
        }
      ]
    },
    {
      "actor": "rival",
      "sentence": {
        "en": "disputes the service, to harm the competitor: it never happened, it says.",
        "de": "bestreitet die Wartung, um dem Wettbewerber zu schaden: sie habe nie stattgefunden."
      },
      "at": 1679788800,
      "happenings": [
        {
          "type": "time",
          "days": 12
        },
        {
          "type": "transaction",
          "by": "rival",
          "block": 40
        },
        {
          "type": "transaction",
          "by": "rival",
          "block": 41
        },
        {
          "type": "dispute",
          "disputeId": "1",
          "phase": "open",
          "outcome": "none",
          "isAnswered": false,
          "deadline": 1680998400,
          "exposure": "2000000000",
          "bond": "500000000"
        },
        {
          "type": "money",
          "of": "rival",
          "change": "-500000000",
          "balance": "1500000000"
        },
        {
          "type": "licence",
          "of": "workshop",
          "standing": "active",
          "stake": "10000000000"
        }
      ],
      "claims": [
        {
          "en": "The accused may go on working while the dispute is open.",
          "de": "Wer angeklagt ist, darf weiterarbeiten, solange der Streitfall läuft."
        }
      ],
      "written": []
    },
    {
      "actor": "workshop",
      "sentence": {
        "en": "answers with the order and the photos.",
        "de": "antwortet mit Auftrag und Bildern."
      },
      "at": 1680048000,
      "happenings": [
        {
          "type": "time",
          "days": 3
        },
        {
          "type": "transaction",
          "by": "workshop",
          "block": 43
        },
        {
          "type": "dispute",
          "disputeId": "1",
          "phase": "answered",
          "outcome": "none",
          "isAnswered": true,
          "deadline": 1682640000,
          "exposure": "2000000000",
          "bond": "500000000"
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "department",
      "sentence": {
        "en": "rejects the dispute.",
        "de": "weist den Streitfall ab."
      },
      "at": 1680912000,
      "happenings": [
        {
          "type": "time",
          "days": 10
        },
        {
          "type": "transaction",
          "by": "department",
          "block": 45
        },
        {
          "type": "dispute",
          "disputeId": "1",
          "phase": "ruled",
          "outcome": "rejected",
          "isAnswered": true,
          "deadline": 1682121600,
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
        "en": "closes the dispute and withdraws its half of the bond.",
        "de": "schließt den Streitfall und hebt ihre Hälfte der Sicherheit ab."
      },
      "at": 1682208000,
      "happenings": [
        {
          "type": "time",
          "days": 15
        },
        {
          "type": "transaction",
          "by": "workshop",
          "block": 47
        },
        {
          "type": "dispute",
          "disputeId": "1",
          "phase": "closed",
          "outcome": "rejected",
          "isAnswered": true,
          "deadline": 0,
          "exposure": "2000000000",
          "bond": "500000000"
        },
        {
          "type": "transaction",
          "by": "workshop",
          "block": 48
        },
        {
          "type": "money",
          "of": "workshop",
          "change": "250000000",
          "balance": "2250000000"
        },
        {
          "type": "licence",
          "of": "workshop",
          "standing": "active",
          "stake": "10000000000"
        }
      ],
      "claims": [
        {
          "en": "Half of the bond is the workshop’s: €250.",
          "de": "Die halbe Sicherheit gehört der Werkstatt: 250 €."
        },
        {
          "en": "Its stake is untouched.",
          "de": "Ihr Einsatz ist unberührt."
        }
      ],
      "written": []
    },
    {
      "actor": "rival",
      "sentence": {
        "en": "wants the bond back.",
        "de": "will die Sicherheit zurück."
      },
      "at": 1682208000,
      "happenings": [
        {
          "type": "refusal",
          "by": "rival",
          "error": "NothingToWithdrawError",
          "values": {
            "account": "0xaB7fFf607052A967d37905560e37B7E22500600c"
          }
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "rival",
      "sentence": {
        "en": "tries again with the same rumour.",
        "de": "versucht es noch einmal, mit demselben Gerücht."
      },
      "at": 1682208000,
      "happenings": [
        {
          "type": "transaction",
          "by": "rival",
          "block": 49
        },
        {
          "type": "refusal",
          "by": "rival",
          "error": "EvidenceKnownError",
          "values": {}
        },
        {
          "type": "dispute",
          "disputeId": "1",
          "phase": "closed",
          "outcome": "rejected",
          "isAnswered": true,
          "deadline": 0,
          "exposure": "2000000000",
          "bond": "500000000"
        }
      ],
      "claims": [
        {
          "en": "With new evidence it would cost €1,000 this time: twice as much.",
          "de": "Mit neuem Beleg würde es diesmal 1.000 € kosten: doppelt so viel."
        }
      ],
      "written": []
    },
    {
      "actor": "seller",
      "sentence": {
        "en": "looks the workshop up.",
        "de": "schlägt die Werkstatt nach."
      },
      "at": 1682208000,
      "happenings": [
        {
          "type": "score",
          "of": "workshop",
          "score": null,
          "records": 1,
          "contradicted": 0,
          "disputesLost": 0,
          "disputesUnanswered": 0,
          "disputesWon": 1
        }
      ],
      "claims": [
        {
          "en": "A dispute won costs no points.",
          "de": "Ein gewonnener Streitfall kostet keine Punkte."
        }
      ],
      "written": []
    }
  ]
}
