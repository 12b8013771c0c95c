// Played, not written: `pnpm generate` in packages/lab. Each scenario's test plays it again and compares.
import type { KeptStory } from "../kept/kept-story.ts"

export const sellerDisappears: KeptStory = {
  "scenario": "seller-disappears",
  "title": {
    "en": "The seller disappears after the deposit",
    "de": "Die Verkäuferin verschwindet nach der Einzahlung"
  },
  "teaches": {
    "en": "Every state of a sale by escrow has a deadline, and every deadline an end that anybody may call. Nobody needs the other side to get out: the buyer’s money comes back by time alone, and who leaves a rejection unanswered loses the bond.",
    "de": "Jeder Zustand eines Verkaufs über die Verwahrung hat eine Frist, und jede Frist ein Ende, das jeder auslösen darf. Niemand braucht die Gegenseite, um herauszukommen: das Geld des Käufers kommt allein durch Zeit zurück, und wer eine Ablehnung unbeantwortet lässt, verliert die Sicherheit."
  },
  "scene": [
    {
      "sequence": 1,
      "kind": "manufacture",
      "by": "maker",
      "at": 1693785600,
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
      "id": "buyer",
      "name": {
        "en": "The buyer",
        "de": "Der Käufer"
      },
      "type": "owner",
      "role": null
    },
    {
      "id": "rival",
      "name": {
        "en": "A second buyer",
        "de": "Ein zweiter Käufer"
      },
      "type": "owner",
      "role": null
    },
    {
      "id": "passerby",
      "name": {
        "en": "A passer-by",
        "de": "Ein Unbeteiligter"
      },
      "type": "stranger",
      "role": null
    }
  ],
  "steps": [
    {
      "actor": "buyer",
      "sentence": {
        "en": "locks €12,000 at the desk. The owner’s bond of €120 is held with it.",
        "de": "zahlt 12.000 € in die Verwahrung. Die Sicherheit der Halterin von 120 € liegt dabei."
      },
      "at": 1693785600,
      "happenings": [
        {
          "type": "transaction",
          "by": "buyer",
          "block": 31
        },
        {
          "type": "transaction",
          "by": "buyer",
          "block": 32
        }
      ],
      "claims": [
        {
          "en": "The desk holds both; the title has not moved.",
          "de": "Die Verwahrung hält beides; der Titel hat sich nicht bewegt."
        }
      ],
      "written": []
    },
    {
      "actor": "seller",
      "sentence": {
        "en": "does not come to the handover. Instead she offers the car to somebody else.",
        "de": "kommt nicht zur Übergabe. Stattdessen bietet sie das Auto jemand anderem an."
      },
      "at": 1693958400,
      "happenings": [
        {
          "type": "time",
          "days": 2
        },
        {
          "type": "refusal",
          "by": "rival",
          "error": "VehicleIsReservedError",
          "values": {
            "vin": "WLBZZZ8V7KA004711",
            "desk": "0xB7f8BC63BbcaD18155201308C8f3540b07f84F5e"
          }
        }
      ],
      "claims": [
        {
          "en": "The car is kept for who paid.",
          "de": "Das Auto ist für den reserviert, der gezahlt hat."
        }
      ],
      "written": []
    },
    {
      "actor": "passerby",
      "sentence": {
        "en": "ends the sale for the buyer: in vain while the fourteen days for the handover run, then with success.",
        "de": "beendet den Verkauf für den Käufer: vergeblich, solange die vierzehn Tage zur Übergabe laufen, dann mit Erfolg."
      },
      "at": 1694995200,
      "happenings": [
        {
          "type": "refusal",
          "by": "passerby",
          "error": "DeadlineAheadError",
          "values": {}
        },
        {
          "type": "time",
          "days": 12
        },
        {
          "type": "transaction",
          "by": "passerby",
          "block": 35
        },
        {
          "type": "transaction",
          "by": "buyer",
          "block": 36
        },
        {
          "type": "money",
          "of": "buyer",
          "change": "12000000000",
          "balance": "20000000000"
        }
      ],
      "claims": [
        {
          "en": "The chain cannot know who failed to come: the bond goes back to the owner.",
          "de": "Wer nicht kam, kann die Chain nicht wissen: die Sicherheit geht an die Halterin zurück."
        },
        {
          "en": "The buyer has all his money again.",
          "de": "Der Käufer hat all sein Geld wieder."
        }
      ],
      "written": []
    },
    {
      "actor": "buyer",
      "sentence": {
        "en": "tries again. This time he gets the car, finds that it differs from its file, rejects it within the three days, and hears no more of the owner.",
        "de": "versucht es noch einmal. Diesmal bekommt er das Auto, stellt fest, dass es von der Akte abweicht, lehnt es binnen drei Tagen ab und hört nichts mehr von der Halterin."
      },
      "at": 1695686400,
      "happenings": [
        {
          "type": "transaction",
          "by": "buyer",
          "block": 37
        },
        {
          "type": "transaction",
          "by": "buyer",
          "block": 38
        },
        {
          "type": "transaction",
          "by": "buyer",
          "block": 39
        },
        {
          "type": "time",
          "days": 1
        },
        {
          "type": "transaction",
          "by": "buyer",
          "block": 41
        },
        {
          "type": "refusal",
          "by": "buyer",
          "error": "DeadlineAheadError",
          "values": {}
        },
        {
          "type": "time",
          "days": 7
        },
        {
          "type": "transaction",
          "by": "buyer",
          "block": 43
        },
        {
          "type": "transaction",
          "by": "buyer",
          "block": 44
        },
        {
          "type": "money",
          "of": "buyer",
          "change": "12000000000",
          "balance": "20000000000"
        }
      ],
      "claims": [
        {
          "en": "Seven days of silence concede: the owner’s bond of €120 is lost.",
          "de": "Sieben Tage Schweigen geben ihm recht: die Sicherheit der Halterin von 120 € ist verloren."
        },
        {
          "en": "The buyer has all his money again.",
          "de": "Der Käufer hat all sein Geld wieder."
        }
      ],
      "written": []
    },
    {
      "actor": "seller",
      "sentence": {
        "en": "contests the next rejection and is gone; the department does not rule within thirty days either.",
        "de": "bestreitet die nächste Ablehnung und ist fort; auch die Behörde entscheidet binnen dreißig Tagen nicht."
      },
      "at": 1698278400,
      "happenings": [
        {
          "type": "transaction",
          "by": "buyer",
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
          "type": "transaction",
          "by": "buyer",
          "block": 48
        },
        {
          "type": "transaction",
          "by": "seller",
          "block": 49
        },
        {
          "type": "refusal",
          "by": "buyer",
          "error": "DeadlineAheadError",
          "values": {}
        },
        {
          "type": "time",
          "days": 30
        },
        {
          "type": "transaction",
          "by": "buyer",
          "block": 51
        },
        {
          "type": "transaction",
          "by": "buyer",
          "block": 52
        },
        {
          "type": "money",
          "of": "buyer",
          "change": "12000000000",
          "balance": "20000000000"
        }
      ],
      "claims": [
        {
          "en": "Nobody found against the owner: the sale is undone, and her bond is hers.",
          "de": "Niemand hat gegen die Halterin entschieden: der Verkauf ist rückgängig, ihre Sicherheit bleibt ihre."
        },
        {
          "en": "The buyer has all his money again.",
          "de": "Der Käufer hat all sein Geld wieder."
        }
      ],
      "written": []
    },
    {
      "actor": "seller",
      "sentence": {
        "en": "hands the car over once more, and now the buyer is the one who is silent.",
        "de": "übergibt das Auto noch einmal, und nun ist es der Käufer, der schweigt."
      },
      "at": 1698537600,
      "happenings": [
        {
          "type": "transaction",
          "by": "buyer",
          "block": 53
        },
        {
          "type": "transaction",
          "by": "buyer",
          "block": 54
        },
        {
          "type": "transaction",
          "by": "buyer",
          "block": 55
        },
        {
          "type": "refusal",
          "by": "passerby",
          "error": "DeadlineAheadError",
          "values": {}
        },
        {
          "type": "time",
          "days": 3
        },
        {
          "type": "transaction",
          "by": "passerby",
          "block": 57
        }
      ],
      "claims": [
        {
          "en": "After three days anybody completes it: the title is the buyer’s.",
          "de": "Nach drei Tagen schließt ihn ab, wer mag: der Titel gehört dem Käufer."
        },
        {
          "en": "The owner is credited the price less a fee of €60, and her bonds.",
          "de": "Der Halterin sind der Preis abzüglich 60 € Gebühr und ihre Sicherheiten gutgeschrieben."
        }
      ],
      "written": [
        {
          "sequence": 2,
          "kind": "sale",
          "by": null,
          "at": 1698537600,
          "metres": 0
        }
      ]
    },
    {
      "actor": "seller",
      "sentence": {
        "en": "turns up months later and takes what is hers.",
        "de": "taucht Monate später auf und holt sich, was ihr gehört."
      },
      "at": 1715817600,
      "happenings": [
        {
          "type": "time",
          "days": 200
        },
        {
          "type": "transaction",
          "by": "seller",
          "block": 59
        },
        {
          "type": "money",
          "of": "seller",
          "change": "12300000000",
          "balance": "12820000000"
        }
      ],
      "claims": [
        {
          "en": "Nothing is left at the desk.",
          "de": "Nichts ist in der Verwahrung geblieben."
        }
      ],
      "written": []
    }
  ]
}
