// Played, not written: `pnpm generate` in packages/lab. Each scenario's test plays it again and compares.
import type { KeptStory } from "../kept/kept-story.ts"

export const dealerClocksACar: KeptStory = {
  "scenario": "dealer-clocks-a-car",
  "title": {
    "en": "A dealer clocks a car",
    "de": "Ein Händler dreht den Tacho zurück"
  },
  "teaches": {
    "en": "A lower reading is never refused, for refusing hides the fraud. It is kept, every page and every program shows it as what it is, and who wrote it pays.",
    "de": "Ein niedrigerer Stand wird nie abgelehnt, denn das würde den Betrug verstecken. Er bleibt stehen, jede Seite und jedes Programm zeigt ihn als das, was er ist, und wer ihn schrieb, zahlt."
  },
  "scene": [
    {
      "sequence": 1,
      "kind": "manufacture",
      "by": "maker",
      "at": 1583107200,
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
      "id": "station",
      "name": {
        "en": "The inspection station",
        "de": "Die Prüfstelle"
      },
      "type": "business",
      "role": "inspection-station"
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
      "id": "tyres",
      "name": {
        "en": "The tyre shop",
        "de": "Der Reifenhändler"
      },
      "type": "business",
      "role": "tyre-shop"
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
        "en": "services the car at 61,300 km.",
        "de": "wartet das Auto bei 61.300 km."
      },
      "at": 1644451200,
      "happenings": [
        {
          "type": "time",
          "days": 710
        },
        {
          "type": "transaction",
          "by": "workshop",
          "block": 52
        }
      ],
      "claims": [],
      "written": [
        {
          "sequence": 2,
          "kind": "maintenance",
          "by": "workshop",
          "at": 1644451200,
          "metres": 61300000
        }
      ]
    },
    {
      "actor": "station",
      "sentence": {
        "en": "inspects it at 118,900 km: passed.",
        "de": "prüft es bei 118.900 km: bestanden."
      },
      "at": 1692835200,
      "happenings": [
        {
          "type": "time",
          "days": 560
        },
        {
          "type": "transaction",
          "by": "station",
          "block": 54
        }
      ],
      "claims": [],
      "written": [
        {
          "sequence": 3,
          "kind": "inspection",
          "by": "station",
          "at": 1692835200,
          "metres": 118900000
        }
      ]
    },
    {
      "actor": "dealer",
      "sentence": {
        "en": "buys the car from its owner at 131,500 km for €14,000, through the register’s desk.",
        "de": "kauft der Halterin das Auto bei 131.500 km für 14.000 € ab, über den Tisch des Registers."
      },
      "at": 1703203200,
      "happenings": [
        {
          "type": "time",
          "days": 120
        },
        {
          "type": "transaction",
          "by": "dealer",
          "block": 56
        },
        {
          "type": "transaction",
          "by": "dealer",
          "block": 57
        },
        {
          "type": "money",
          "of": "dealer",
          "change": "-14000000000",
          "balance": "6000000000"
        }
      ],
      "claims": [
        {
          "en": "The title is the dealer’s.",
          "de": "Der Titel gehört dem Händler."
        }
      ],
      "written": [
        {
          "sequence": 4,
          "kind": "sale",
          "by": null,
          "at": 1703203200,
          "metres": 131500000
        }
      ]
    },
    {
      "actor": "dealer",
      "sentence": {
        "en": "turns the instrument back by half and records 68,000 km, signed with its own licence.",
        "de": "dreht den Tacho um die Hälfte zurück und trägt 68.000 km ein, unterschrieben mit der eigenen Zulassung."
      },
      "at": 1703980800,
      "happenings": [
        {
          "type": "time",
          "days": 9
        },
        {
          "type": "transaction",
          "by": "dealer",
          "block": 59
        }
      ],
      "claims": [
        {
          "en": "The chain took it as record 5.",
          "de": "Die Chain nahm es als Eintrag 5."
        },
        {
          "en": "Its mark of the highest reading stays at 131,500 km.",
          "de": "Ihre Marke des höchsten Stands bleibt bei 131.500 km."
        },
        {
          "en": "The car is marked for ever: a reading below the mark was recorded.",
          "de": "Das Auto ist für immer gezeichnet: ein Stand unter der Marke wurde eingetragen."
        }
      ],
      "written": [
        {
          "sequence": 5,
          "kind": "reading",
          "by": "dealer",
          "at": 1703980800,
          "metres": 68000000
        }
      ]
    },
    {
      "actor": "dealer",
      "sentence": {
        "en": "wants to “correct” the inspection station’s reading, alone.",
        "de": "will den Stand der Prüfstelle „berichtigen“, allein."
      },
      "at": 1703980800,
      "happenings": [
        {
          "type": "refusal",
          "by": "dealer",
          "error": "WitnessesMissingError",
          "values": {
            "kind": "correction",
            "given": 0,
            "required": 2
          }
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "tyres",
      "sentence": {
        "en": "helps out: with the workshop it signs the dealer’s correction as a witness.",
        "de": "hilft aus: mit der Werkstatt unterschreibt er die Berichtigung des Händlers als Zeuge."
      },
      "at": 1703980800,
      "happenings": [
        {
          "type": "transaction",
          "by": "tyres",
          "block": 60
        },
        {
          "type": "verification",
          "verdict": "verified",
          "records": 6,
          "failure": null
        },
        {
          "type": "odometer",
          "verdict": "ILLOGICAL",
          "reason": "READING_FELL",
          "acceptedKm": 131500,
          "highestKm": 131500,
          "breaches": [
            5
          ]
        }
      ],
      "claims": [
        {
          "en": "The correction stands in the file and counts for nothing: nobody corrects another’s record.",
          "de": "Die Berichtigung steht in der Akte und zählt nichts: niemand berichtigt fremde Einträge."
        }
      ],
      "written": [
        {
          "sequence": 6,
          "kind": "correction",
          "by": "dealer",
          "at": 1703980800,
          "metres": 64000000
        }
      ]
    },
    {
      "actor": "buyer",
      "sentence": {
        "en": "is offered the car at 68,000 km and checks its file from the chain alone.",
        "de": "bekommt das Auto mit 68.000 km angeboten und prüft die Akte allein aus der Chain."
      },
      "at": 1703980800,
      "happenings": [
        {
          "type": "verification",
          "verdict": "verified",
          "records": 6,
          "failure": null
        },
        {
          "type": "odometer",
          "verdict": "ILLOGICAL",
          "reason": "READING_FELL",
          "acceptedKm": 131500,
          "highestKm": 131500,
          "breaches": [
            5
          ]
        }
      ],
      "claims": [
        {
          "en": "The mileage is ILLOGICAL.",
          "de": "Die Laufleistung ist ILLOGICAL."
        },
        {
          "en": "The accepted mileage is still 131,500 km.",
          "de": "Die angenommene Laufleistung ist weiter 131.500 km."
        },
        {
          "en": "Who broke the series is proven by signature: the dealer.",
          "de": "Wer die Reihe brach, ist durch Unterschrift bewiesen: der Händler."
        }
      ],
      "written": []
    },
    {
      "actor": "buyer",
      "sentence": {
        "en": "does not buy, and disputes the dealer’s record with a bond.",
        "de": "kauft nicht und bestreitet den Eintrag des Händlers, mit einer Sicherheit."
      },
      "at": 1703980800,
      "happenings": [
        {
          "type": "transaction",
          "by": "buyer",
          "block": 61
        },
        {
          "type": "transaction",
          "by": "buyer",
          "block": 62
        },
        {
          "type": "dispute",
          "disputeId": "1",
          "phase": "open",
          "outcome": "none",
          "isAnswered": false,
          "deadline": 1705190400,
          "exposure": "5000000000",
          "bond": "1250000000"
        },
        {
          "type": "money",
          "of": "buyer",
          "change": "-1250000000",
          "balance": "18750000000"
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "dealer",
      "sentence": {
        "en": "answers within the fortnight: the instrument was replaced, it says, and shows an invoice.",
        "de": "antwortet binnen zwei Wochen: der Tacho sei ersetzt worden, und zeigt eine Rechnung."
      },
      "at": 1704499200,
      "happenings": [
        {
          "type": "time",
          "days": 6
        },
        {
          "type": "transaction",
          "by": "dealer",
          "block": 64
        },
        {
          "type": "dispute",
          "disputeId": "1",
          "phase": "answered",
          "outcome": "none",
          "isAnswered": true,
          "deadline": 1707091200,
          "exposure": "5000000000",
          "bond": "1250000000"
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "department",
      "sentence": {
        "en": "rules: nobody recorded a replacement and no other business witnessed one. Upheld.",
        "de": "entscheidet: niemand hat einen Ersatz eingetragen, kein anderer Betrieb ihn bezeugt. Stattgegeben."
      },
      "at": 1705190400,
      "happenings": [
        {
          "type": "time",
          "days": 8
        },
        {
          "type": "transaction",
          "by": "department",
          "block": 66
        },
        {
          "type": "dispute",
          "disputeId": "1",
          "phase": "ruled",
          "outcome": "upheld",
          "isAnswered": true,
          "deadline": 1706400000,
          "exposure": "5000000000",
          "bond": "1250000000"
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "buyer",
      "sentence": {
        "en": "closes the dispute when the time for an appeal is over, and collects.",
        "de": "schließt den Streitfall, als die Zeit für eine Berufung um ist, und bekommt seinen Teil."
      },
      "at": 1706486400,
      "happenings": [
        {
          "type": "time",
          "days": 15
        },
        {
          "type": "transaction",
          "by": "buyer",
          "block": 68
        },
        {
          "type": "transaction",
          "by": "buyer",
          "block": 69
        },
        {
          "type": "money",
          "of": "buyer",
          "change": "3750000000",
          "balance": "22500000000"
        },
        {
          "type": "licence",
          "of": "dealer",
          "standing": "suspended",
          "stake": "20000000000"
        }
      ],
      "claims": [
        {
          "en": "The dealer’s stake paid €5,000.",
          "de": "Der Einsatz des Händlers zahlte 5.000 €."
        },
        {
          "en": "What is left does not cover its licence: it is suspended.",
          "de": "Was bleibt, deckt seine Zulassung nicht: sie ist ausgesetzt."
        }
      ],
      "written": []
    },
    {
      "actor": "dealer",
      "sentence": {
        "en": "wants to record another reading.",
        "de": "will einen weiteren Stand eintragen."
      },
      "at": 1706486400,
      "happenings": [
        {
          "type": "refusal",
          "by": "dealer",
          "error": "AuthorNotPermittedError",
          "values": {
            "author": "0x37D888bd1A9859Bd8f7867579d48Da996B136C3E",
            "kind": "reading",
            "rolesNeeded": 3711
          }
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "buyer",
      "sentence": {
        "en": "looks the dealer up: its score is computed from the chain, by anybody.",
        "de": "schlägt den Händler nach: seine Bewertung errechnet jeder aus der Chain."
      },
      "at": 1706486400,
      "happenings": [
        {
          "type": "score",
          "of": "dealer",
          "score": null,
          "records": 2,
          "contradicted": 0,
          "disputesLost": 1,
          "disputesUnanswered": 0,
          "disputesWon": 0
        }
      ],
      "claims": [
        {
          "en": "The dispute lost stays with its name.",
          "de": "Der verlorene Streitfall bleibt an seinem Namen hängen."
        }
      ],
      "written": []
    }
  ]
}
