// Played, not written: `pnpm generate` in packages/lab. Each scenario's test plays it again and compares.
import type { KeptStory } from "../kept/kept-story.ts"

export const colludingWitnesses: KeptStory = {
  "scenario": "colluding-witnesses",
  "title": {
    "en": "Witnesses collude",
    "de": "Zeugen machen gemeinsame Sache"
  },
  "teaches": {
    "en": "A used car enters the register on three signatures, one of them by an inspection station or a department. Friends are not enough, nobody signs twice, and a signature cannot be borrowed.",
    "de": "Ein gebrauchtes Auto kommt mit drei Unterschriften ins Register, eine davon von Prüfstelle oder Behörde. Freunde genügen nicht, niemand unterschreibt zweimal, und eine Unterschrift lässt sich nicht leihen."
  },
  "scene": [],
  "cast": [
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
      "id": "workshop",
      "name": {
        "en": "The workshop",
        "de": "Die Werkstatt"
      },
      "type": "business",
      "role": "workshop"
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
      "id": "station",
      "name": {
        "en": "The inspection station",
        "de": "Die Prüfstelle"
      },
      "type": "business",
      "role": "inspection-station"
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
      "actor": "dealer",
      "sentence": {
        "en": "imports a car with 187,000 km and wants it registered with 48,000 km: alone.",
        "de": "führt ein Auto mit 187.000 km ein und will es mit 48.000 km zulassen: allein."
      },
      "at": 1712534400,
      "happenings": [
        {
          "type": "refusal",
          "by": "dealer",
          "error": "WitnessesMissingError",
          "values": {
            "kind": "registration",
            "given": 0,
            "required": 2
          }
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "workshop",
      "sentence": {
        "en": "and the tyre shop collude: two of three signatures are false.",
        "de": "und der Reifenhändler machen mit: zwei von drei Unterschriften sind falsch."
      },
      "at": 1712534400,
      "happenings": [
        {
          "type": "refusal",
          "by": "dealer",
          "error": "KeyWitnessMissingError",
          "values": {
            "rolesNeeded": 17
          }
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "workshop",
      "sentence": {
        "en": "signs twice.",
        "de": "unterschreibt zweimal."
      },
      "at": 1712534400,
      "happenings": [
        {
          "type": "refusal",
          "by": "dealer",
          "error": "WitnessRepeatedError",
          "values": {
            "witness": "0x0B0DE96370130c72DcCBb8793eB6Cdf2eb973C0d"
          }
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "dealer",
      "sentence": {
        "en": "is its own witness.",
        "de": "ist sein eigener Zeuge."
      },
      "at": 1712534400,
      "happenings": [
        {
          "type": "refusal",
          "by": "dealer",
          "error": "WitnessRepeatedError",
          "values": {
            "witness": "0x37D888bd1A9859Bd8f7867579d48Da996B136C3E"
          }
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "tyres",
      "sentence": {
        "en": "signs in the inspection station’s name.",
        "de": "unterschreibt im Namen der Prüfstelle."
      },
      "at": 1712534400,
      "happenings": [
        {
          "type": "refusal",
          "by": "dealer",
          "error": "SignatureInvalidError",
          "values": {
            "signer": "0x338F88BA0774E5Bdce1A951FEf37Cbbed1c3db83"
          }
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "department",
      "sentence": {
        "en": "hears of it and revokes the tyre shop. The dealer tries with that witness once more.",
        "de": "erfährt davon und entzieht dem Reifenhändler die Zulassung. Der Händler versucht es noch einmal mit ihm."
      },
      "at": 1712534400,
      "happenings": [
        {
          "type": "transaction",
          "by": "department",
          "block": 39
        },
        {
          "type": "licence",
          "of": "tyres",
          "standing": "revoked",
          "stake": "5000000000"
        },
        {
          "type": "refusal",
          "by": "dealer",
          "error": "WitnessNotPermittedError",
          "values": {
            "witness": "0x2af12B4419329C7cdBED8fA7F43a649f020ec4de",
            "rolesNeeded": 4095
          }
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "station",
      "sentence": {
        "en": "looks at the car, and signs what it sees: 187,000 km.",
        "de": "sieht sich das Auto an und unterschreibt, was sie sieht: 187.000 km."
      },
      "at": 1712534400,
      "happenings": [
        {
          "type": "transaction",
          "by": "dealer",
          "block": 40
        },
        {
          "type": "verification",
          "verdict": "verified",
          "records": 1,
          "failure": null
        },
        {
          "type": "odometer",
          "verdict": "NO_JUDGEMENT",
          "reason": "IMPORTED",
          "acceptedKm": 187000,
          "highestKm": 187000,
          "breaches": []
        }
      ],
      "claims": [
        {
          "en": "The car begins its file with the true reading.",
          "de": "Das Auto beginnt seine Akte mit dem wahren Stand."
        }
      ],
      "written": [
        {
          "sequence": 1,
          "kind": "registration",
          "by": "dealer",
          "at": 1712534400,
          "metres": 187000000
        }
      ]
    }
  ]
}
