// Played, not written: `pnpm generate` in packages/lab. Each scenario's test plays it again and compares.
import type { KeptStory } from "../kept/kept-story.ts"

export const stolenKeySells: KeptStory = {
  "scenario": "stolen-key-sells",
  "title": {
    "en": "A stolen key tries to sell",
    "de": "Ein gestohlener Schlüssel will verkaufen"
  },
  "teaches": {
    "en": "Whoever has the key can sign, until the police flag the car: that stops a sale already signed. The owner gets the title back on a new key, by an act that stands public for a week.",
    "de": "Wer den Schlüssel hat, kann unterschreiben, bis die Polizei das Auto sperrt: das hält auch einen schon unterschriebenen Verkauf auf. Die Halterin bekommt den Titel auf einen neuen Schlüssel zurück, durch eine Handlung, die eine Woche lang öffentlich ist."
  },
  "scene": [
    {
      "sequence": 1,
      "kind": "manufacture",
      "by": "maker",
      "at": 1726444800,
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
      "id": "buyer",
      "name": {
        "en": "The buyer",
        "de": "Der Käufer"
      },
      "type": "owner",
      "role": null
    },
    {
      "id": "police",
      "name": {
        "en": "The police",
        "de": "Die Polizei"
      },
      "type": "authority",
      "role": null
    },
    {
      "id": "seller",
      "name": {
        "en": "The thief with the owner’s key",
        "de": "Der Dieb mit dem Schlüssel der Halterin"
      },
      "type": "owner",
      "role": null
    },
    {
      "id": "renewed",
      "name": {
        "en": "The owner with a new key",
        "de": "Die Halterin mit neuem Schlüssel"
      },
      "type": "owner",
      "role": null
    }
  ],
  "steps": [
    {
      "actor": "police",
      "sentence": {
        "en": "flag the car and withdraw the key’s certificate, as soon as the owner reports it. An offer for €1,500 is already signed.",
        "de": "sperrt das Auto und zieht das Zertifikat des Schlüssels ein, sobald die Halterin es meldet. Ein Angebot für 1.500 € ist schon unterschrieben."
      },
      "at": 1726531200,
      "happenings": [
        {
          "type": "time",
          "days": 1
        },
        {
          "type": "transaction",
          "by": "police",
          "block": 28
        },
        {
          "type": "transaction",
          "by": "police",
          "block": 29
        }
      ],
      "claims": [
        {
          "en": "The car is shown as stolen.",
          "de": "Das Auto gilt als gestohlen."
        }
      ],
      "written": [
        {
          "sequence": 2,
          "kind": "theft",
          "by": "police",
          "at": 1726531200,
          "metres": null
        }
      ]
    },
    {
      "actor": "buyer",
      "sentence": {
        "en": "takes the thief’s offer.",
        "de": "nimmt das Angebot des Diebs an."
      },
      "at": 1726531200,
      "happenings": [
        {
          "type": "transaction",
          "by": "buyer",
          "block": 30
        },
        {
          "type": "refusal",
          "by": "buyer",
          "error": "StatusForbidsError",
          "values": {
            "vin": "WLBZZZ8V7KA004711",
            "status": 1
          }
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "seller",
      "sentence": {
        "en": "signs a new offer for the car as it stands now.",
        "de": "unterschreibt ein neues Angebot für das Auto, wie es jetzt dasteht."
      },
      "at": 1726531200,
      "happenings": [
        {
          "type": "refusal",
          "by": "buyer",
          "error": "StatusForbidsError",
          "values": {
            "vin": "WLBZZZ8V7KA004711",
            "status": 1
          }
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "police",
      "sentence": {
        "en": "clear the flag once the car is safe, and announce the owner’s new key.",
        "de": "hebt die Sperre auf, als das Auto sicher steht, und kündigt den neuen Schlüssel der Halterin an."
      },
      "at": 1726704000,
      "happenings": [
        {
          "type": "time",
          "days": 2
        },
        {
          "type": "transaction",
          "by": "police",
          "block": 32
        },
        {
          "type": "transaction",
          "by": "police",
          "block": 33
        },
        {
          "type": "refusal",
          "by": "police",
          "error": "AuthorityTransferTooEarlyError",
          "values": {
            "vin": "WLBZZZ8V7KA004711"
          }
        }
      ],
      "claims": [
        {
          "en": "While the act stands public, nobody sells.",
          "de": "Solange die Handlung öffentlich ansteht, verkauft niemand."
        }
      ],
      "written": [
        {
          "sequence": 3,
          "kind": "recovery",
          "by": "police",
          "at": 1726704000,
          "metres": null
        },
        {
          "sequence": 4,
          "kind": "ownership",
          "by": "police",
          "at": 1726704000,
          "metres": null
        }
      ]
    },
    {
      "actor": "renewed",
      "sentence": {
        "en": "receives the title after the week, by a call that anybody may make.",
        "de": "erhält nach der Woche den Titel, durch einen Aufruf, den jeder machen darf."
      },
      "at": 1727308800,
      "happenings": [
        {
          "type": "time",
          "days": 7
        },
        {
          "type": "transaction",
          "by": "renewed",
          "block": 35
        }
      ],
      "claims": [
        {
          "en": "The title is on the new key.",
          "de": "Der Titel liegt auf dem neuen Schlüssel."
        }
      ],
      "written": []
    },
    {
      "actor": "seller",
      "sentence": {
        "en": "offers the car once more.",
        "de": "bietet das Auto noch einmal an."
      },
      "at": 1727308800,
      "happenings": [
        {
          "type": "refusal",
          "by": "buyer",
          "error": "SignatureInvalidError",
          "values": {
            "signer": "0x43A3281476b15E6adb78a441a9d44C0972dfb835"
          }
        },
        {
          "type": "verification",
          "verdict": "verified",
          "records": 4,
          "failure": null
        },
        {
          "type": "odometer",
          "verdict": "NO_JUDGEMENT",
          "reason": "TOO_FEW_READINGS",
          "acceptedKm": 0,
          "highestKm": 0,
          "breaches": []
        }
      ],
      "claims": [
        {
          "en": "The whole story is in the file, and verifies.",
          "de": "Die ganze Geschichte steht in der Akte und ist nachprüfbar."
        }
      ],
      "written": []
    }
  ]
}
