// Played, not written: `pnpm generate` in packages/lab. Each scenario's test plays it again and compares.
import type { KeptStory } from "../kept/kept-story.ts"

export const revokedWriter: KeptStory = {
  "scenario": "revoked-writer",
  "title": {
    "en": "A revoked workshop keeps writing",
    "de": "Eine Werkstatt ohne Zulassung schreibt weiter"
  },
  "teaches": {
    "en": "What a business wrote while it was licensed still verifies as such. From the revocation on it writes nothing, not even what it signed the day before; and its stake stays for three months.",
    "de": "Was ein Betrieb mit Zulassung schrieb, gilt weiter als mit Zulassung geschrieben. Vom Entzug an schreibt er nichts mehr, auch nicht, was er am Tag davor unterschrieb; und sein Einsatz bleibt drei Monate liegen."
  },
  "scene": [
    {
      "sequence": 1,
      "kind": "manufacture",
      "by": "maker",
      "at": 1683504000,
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
        "en": "services the car at 21,400 km.",
        "de": "wartet das Auto bei 21.400 km."
      },
      "at": 1716336000,
      "happenings": [
        {
          "type": "time",
          "days": 380
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
          "at": 1716336000,
          "metres": 21400000
        }
      ]
    },
    {
      "actor": "department",
      "sentence": {
        "en": "revokes the workshop’s licence. A record is already signed, and not yet sent.",
        "de": "entzieht der Werkstatt die Zulassung. Ein Eintrag ist schon unterschrieben und noch nicht gesendet."
      },
      "at": 1721520000,
      "happenings": [
        {
          "type": "time",
          "days": 60
        },
        {
          "type": "transaction",
          "by": "department",
          "block": 40
        },
        {
          "type": "licence",
          "of": "workshop",
          "standing": "revoked",
          "stake": "10000000000"
        },
        {
          "type": "refusal",
          "by": "station",
          "error": "AuthorNotPermittedError",
          "values": {
            "author": "0x0B0DE96370130c72DcCBb8793eB6Cdf2eb973C0d",
            "kind": "reading",
            "rolesNeeded": 3711
          }
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "workshop",
      "sentence": {
        "en": "writes a new record.",
        "de": "schreibt einen neuen Eintrag."
      },
      "at": 1721520000,
      "happenings": [
        {
          "type": "refusal",
          "by": "workshop",
          "error": "AuthorNotPermittedError",
          "values": {
            "author": "0x0B0DE96370130c72DcCBb8793eB6Cdf2eb973C0d",
            "kind": "reading",
            "rolesNeeded": 3711
          }
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "workshop",
      "sentence": {
        "en": "wants its stake back, then a new licence.",
        "de": "will den Einsatz zurück, dann eine neue Zulassung."
      },
      "at": 1721520000,
      "happenings": [
        {
          "type": "refusal",
          "by": "workshop",
          "error": "StakeStillLockedError",
          "values": {
            "account": "0x0B0DE96370130c72DcCBb8793eB6Cdf2eb973C0d"
          }
        },
        {
          "type": "refusal",
          "by": "department",
          "error": "StandingForbidsError",
          "values": {
            "account": "0x0B0DE96370130c72DcCBb8793eB6Cdf2eb973C0d",
            "standing": 4
          }
        }
      ],
      "claims": [],
      "written": []
    },
    {
      "actor": "seller",
      "sentence": {
        "en": "checks her car: does the old service still count?",
        "de": "prüft ihr Auto: zählt die alte Wartung noch?"
      },
      "at": 1721520000,
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
          "acceptedKm": 21400,
          "highestKm": 21400,
          "breaches": []
        }
      ],
      "claims": [
        {
          "en": "The file verifies, and the service was written by a licensed workshop at the time.",
          "de": "Die Akte ist nachprüfbar, und die Wartung schrieb eine damals zugelassene Werkstatt."
        }
      ],
      "written": []
    }
  ]
}
