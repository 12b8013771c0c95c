// Played, not written: `pnpm generate` in packages/lab. Each scenario's test plays it again and compares.
import type { KeptStory } from "../kept/kept-story.ts"

export const silentWriter: KeptStory = {
  "scenario": "silent-writer",
  "title": {
    "en": "A silent writer loses by default",
    "de": "Wer schweigt, verliert"
  },
  "teaches": {
    "en": "A writer cannot sit a dispute out. It answers by a public deadline, or anybody can have the dispute upheld; nobody’s cooperation is needed to get to the end.",
    "de": "Ein Schreiber kann einen Streitfall nicht aussitzen. Er antwortet bis zu einer öffentlichen Frist, sonst kann jeder ihm stattgeben lassen; bis zum Ende wird niemandes Mitwirkung gebraucht."
  },
  "scene": [
    {
      "sequence": 1,
      "kind": "manufacture",
      "by": "maker",
      "at": 1620000000,
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
      "id": "tyres",
      "name": {
        "en": "The tyre shop",
        "de": "Der Reifenhändler"
      },
      "type": "business",
      "role": "tyre-shop"
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
      "id": "passerBy",
      "name": {
        "en": "A passer-by",
        "de": "Irgendjemand"
      },
      "type": "stranger",
      "role": null
    }
  ],
  "steps": [
    {
      "actor": "station",
      "sentence": {
        "en": "inspects the car at 93,400 km.",
        "de": "prüft das Auto bei 93.400 km."
      },
      "at": 1715040000,
      "happenings": [
        {
          "type": "time",
          "days": 1100
        },
        {
          "type": "transaction",
          "by": "station",
          "block": 44
        }
      ],
      "claims": [],
      "written": [
        {
          "sequence": 2,
          "kind": "inspection",
          "by": "station",
          "at": 1715040000,
          "metres": 93400000
        }
      ]
    },
    {
      "actor": "tyres",
      "sentence": {
        "en": "records 71,000 km for a car it never saw: a guess, to fill its daily list.",
        "de": "trägt 71.000 km für ein Auto ein, das er nie sah: geraten, um die Tagesliste zu füllen."
      },
      "at": 1717632000,
      "happenings": [
        {
          "type": "time",
          "days": 30
        },
        {
          "type": "transaction",
          "by": "tyres",
          "block": 46
        },
        {
          "type": "verification",
          "verdict": "verified",
          "records": 3,
          "failure": null
        },
        {
          "type": "odometer",
          "verdict": "ILLOGICAL",
          "reason": "READING_FELL",
          "acceptedKm": 93400,
          "highestKm": 93400,
          "breaches": [
            3
          ]
        }
      ],
      "claims": [
        {
          "en": "An honest owner’s car now reads ILLOGICAL.",
          "de": "Das Auto einer ehrlichen Halterin gilt jetzt als ILLOGICAL."
        }
      ],
      "written": [
        {
          "sequence": 3,
          "kind": "reading",
          "by": "tyres",
          "at": 1717632000,
          "metres": 71000000
        }
      ]
    },
    {
      "actor": "seller",
      "sentence": {
        "en": "disputes the reading.",
        "de": "bestreitet den Stand."
      },
      "at": 1717804800,
      "happenings": [
        {
          "type": "time",
          "days": 2
        },
        {
          "type": "transaction",
          "by": "seller",
          "block": 48
        },
        {
          "type": "transaction",
          "by": "seller",
          "block": 49
        },
        {
          "type": "dispute",
          "disputeId": "1",
          "phase": "open",
          "outcome": "none",
          "isAnswered": false,
          "deadline": 1719014400,
          "exposure": "1000000000",
          "bond": "250000000"
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "seller",
      "sentence": {
        "en": "wants to win at once, before the deadline.",
        "de": "will sofort gewinnen, vor der Frist."
      },
      "at": 1717804800,
      "happenings": [
        {
          "type": "refusal",
          "by": "seller",
          "error": "DeadlineAheadError",
          "values": {
            "disputeId": "1"
          }
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "passerBy",
      "sentence": {
        "en": "has the dispute upheld once the fortnight is over: the tyre shop said nothing.",
        "de": "lässt dem Streitfall stattgeben, als die zwei Wochen um sind: der Reifenhändler schwieg."
      },
      "at": 1719100800,
      "happenings": [
        {
          "type": "time",
          "days": 15
        },
        {
          "type": "transaction",
          "by": "passerBy",
          "block": 51
        },
        {
          "type": "dispute",
          "disputeId": "1",
          "phase": "ruled",
          "outcome": "upheld",
          "isAnswered": false,
          "deadline": 1720310400,
          "exposure": "1000000000",
          "bond": "250000000"
        }
      ],
      "claims": [
        {
          "en": "Upheld, and unanswered.",
          "de": "Stattgegeben, und unbeantwortet."
        }
      ],
      "written": []
    },
    {
      "actor": "tyres",
      "sentence": {
        "en": "wakes up and answers.",
        "de": "wacht auf und antwortet."
      },
      "at": 1719100800,
      "happenings": [
        {
          "type": "refusal",
          "by": "tyres",
          "error": "PhaseForbidsError",
          "values": {
            "disputeId": "1",
            "phase": 3
          }
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "passerBy",
      "sentence": {
        "en": "closes the dispute, once the time for an appeal is over too.",
        "de": "schließt den Streitfall, als auch die Zeit für eine Berufung um ist."
      },
      "at": 1720396800,
      "happenings": [
        {
          "type": "time",
          "days": 15
        },
        {
          "type": "transaction",
          "by": "passerBy",
          "block": 53
        },
        {
          "type": "transaction",
          "by": "seller",
          "block": 54
        },
        {
          "type": "money",
          "of": "seller",
          "change": "750000000",
          "balance": "2500000000"
        },
        {
          "type": "score",
          "of": "tyres",
          "score": null,
          "records": 1,
          "contradicted": 0,
          "disputesLost": 1,
          "disputesUnanswered": 1,
          "disputesWon": 0
        },
        {
          "type": "licence",
          "of": "tyres",
          "standing": "suspended",
          "stake": "4000000000"
        }
      ],
      "claims": [
        {
          "en": "Whoever looks the tyre shop up sees a dispute lost and never answered.",
          "de": "Wer den Reifenhändler nachschlägt, sieht einen verlorenen, nie beantworteten Streitfall."
        },
        {
          "en": "A part of the tyre shop’s stake is gone, and with it the licence.",
          "de": "Ein Teil vom Einsatz des Reifenhändlers ist weg, und mit ihm die Zulassung."
        }
      ],
      "written": []
    },
    {
      "actor": "department",
      "sentence": {
        "en": "orders the correction, with two witnesses: the reading at that time was 93,400 km.",
        "de": "ordnet die Berichtigung an, mit zwei Zeugen: der Stand war damals 93.400 km."
      },
      "at": 1720396800,
      "happenings": [
        {
          "type": "transaction",
          "by": "department",
          "block": 55
        },
        {
          "type": "verification",
          "verdict": "verified",
          "records": 4,
          "failure": null
        },
        {
          "type": "odometer",
          "verdict": "LOGICAL",
          "reason": "CORRECTED",
          "acceptedKm": 93400,
          "highestKm": 93400,
          "breaches": []
        }
      ],
      "claims": [
        {
          "en": "The owner’s car reads LOGICAL again.",
          "de": "Das Auto der Halterin gilt wieder als LOGICAL."
        },
        {
          "en": "Nothing was erased: the false reading still stands, beside its correction.",
          "de": "Nichts wurde gelöscht: der falsche Stand steht noch da, neben seiner Berichtigung."
        }
      ],
      "written": [
        {
          "sequence": 4,
          "kind": "correction",
          "by": "department",
          "at": 1720396800,
          "metres": 93400000
        }
      ]
    }
  ]
}
