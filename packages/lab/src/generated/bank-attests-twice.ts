// Played, not written: `pnpm generate` in packages/lab. Each scenario's test plays it again and compares.
import type { KeptStory } from "../kept/kept-story.ts"

export const bankAttestsTwice: KeptStory = {
  "scenario": "bank-attests-twice",
  "title": {
    "en": "A bank attests twice",
    "de": "Eine Bank bestätigt zweimal"
  },
  "teaches": {
    "en": "An attestation is good for one sale: the buyer’s offer is used up by it, and the owner’s signature was for the file as it stood. What no chain can see is whether money moved: for that a bank answers with its licence, a stake that stays locked, and a proof it committed to.",
    "de": "Eine Bestätigung gilt für einen Verkauf: das Gebot des Käufers ist mit ihr verbraucht, und die Unterschrift der Halterin galt der Akte, wie sie dastand. Ob Geld floss, sieht keine Chain: dafür haftet eine Bank mit ihrer Zulassung, einem Einsatz, der liegen bleibt, und einem Beleg, auf den sie sich festgelegt hat."
  },
  "scene": [
    {
      "sequence": 1,
      "kind": "manufacture",
      "by": "maker",
      "at": 1699228800,
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
      "id": "department",
      "name": {
        "en": "The department",
        "de": "Die Behörde"
      },
      "type": "authority",
      "role": null
    },
    {
      "id": "bank",
      "name": {
        "en": "The bank",
        "de": "Die Bank"
      },
      "type": "business",
      "role": "bank"
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
      "id": "first",
      "name": {
        "en": "The first buyer",
        "de": "Der erste Käufer"
      },
      "type": "owner",
      "role": null
    },
    {
      "id": "second",
      "name": {
        "en": "The second buyer",
        "de": "Der zweite Käufer"
      },
      "type": "owner",
      "role": null
    }
  ],
  "steps": [
    {
      "actor": "seller",
      "sentence": {
        "en": "signs an offer for €13,000, to be paid through the bank. Two buyers agree to it.",
        "de": "unterschreibt ein Angebot für 13.000 €, zahlbar über die Bank. Zwei Käufer gehen darauf ein."
      },
      "at": 1699228800,
      "happenings": [
        {
          "type": "transaction",
          "by": "first",
          "block": 35
        },
        {
          "type": "transaction",
          "by": "second",
          "block": 36
        }
      ],
      "claims": [
        {
          "en": "Both offers wait for the bank.",
          "de": "Beide Gebote warten auf die Bank."
        }
      ],
      "written": []
    },
    {
      "actor": "bank",
      "sentence": {
        "en": "receives the first buyer’s money and attests the sale.",
        "de": "erhält das Geld des ersten Käufers und bestätigt den Verkauf."
      },
      "at": 1699228800,
      "happenings": [
        {
          "type": "transaction",
          "by": "bank",
          "block": 37
        }
      ],
      "claims": [
        {
          "en": "The title is the first buyer’s, and the chain names who answers for the payment.",
          "de": "Der Titel gehört dem ersten Käufer, und die Chain nennt, wer für die Zahlung haftet."
        }
      ],
      "written": [
        {
          "sequence": 2,
          "kind": "sale",
          "by": null,
          "at": 1699228800,
          "metres": 0
        }
      ]
    },
    {
      "actor": "bank",
      "sentence": {
        "en": "attests the same sale again, for the second buyer, who paid it too.",
        "de": "bestätigt denselben Verkauf noch einmal, für den zweiten Käufer, der ihr auch gezahlt hat."
      },
      "at": 1699228800,
      "happenings": [
        {
          "type": "refusal",
          "by": "bank",
          "error": "OfferUnknownError",
          "values": {
            "buyer": "0x929eF20088b8382e100e3A0b8c00f0EfE7318D12"
          }
        },
        {
          "type": "transaction",
          "by": "second",
          "block": 38
        },
        {
          "type": "refusal",
          "by": "bank",
          "error": "HeadChangedError",
          "values": {
            "vin": "WLBZZZ8V7KA004711"
          }
        }
      ],
      "claims": [
        {
          "en": "The car stays the first buyer’s, whatever the bank says.",
          "de": "Das Auto bleibt beim ersten Käufer, was die Bank auch sagt."
        }
      ],
      "written": []
    },
    {
      "actor": "seller",
      "sentence": {
        "en": "buys the car back for €13,500. The second buyer’s offer of last week is hers to accept again, so the bank tries once more.",
        "de": "kauft das Auto für 13.500 € zurück. Das Gebot des zweiten Käufers von voriger Woche richtet sich nun wieder an sie, und die Bank versucht es erneut."
      },
      "at": 1699401600,
      "happenings": [
        {
          "type": "time",
          "days": 2
        },
        {
          "type": "transaction",
          "by": "seller",
          "block": 40
        },
        {
          "type": "transaction",
          "by": "seller",
          "block": 41
        },
        {
          "type": "refusal",
          "by": "bank",
          "error": "HeadChangedError",
          "values": {
            "vin": "WLBZZZ8V7KA004711"
          }
        }
      ],
      "claims": [
        {
          "en": "The old offer still stands.",
          "de": "Das alte Gebot steht noch."
        },
        {
          "en": "The title stays the owner’s.",
          "de": "Der Titel bleibt bei der Halterin."
        }
      ],
      "written": [
        {
          "sequence": 3,
          "kind": "sale",
          "by": null,
          "at": 1699401600,
          "metres": 0
        }
      ]
    },
    {
      "actor": "bank",
      "sentence": {
        "en": "is bribed: it attests a new sale to the second buyer without any money for the owner.",
        "de": "ist bestochen: sie bestätigt einen neuen Verkauf an den zweiten Käufer, ohne dass Geld für die Halterin da ist."
      },
      "at": 1699401600,
      "happenings": [
        {
          "type": "transaction",
          "by": "second",
          "block": 42
        },
        {
          "type": "transaction",
          "by": "bank",
          "block": 43
        }
      ],
      "claims": [
        {
          "en": "The title moves: the chain takes a licensed bank’s word for money it cannot see.",
          "de": "Der Titel wechselt: die Chain glaubt einer zugelassenen Bank, was sie nicht sehen kann."
        },
        {
          "en": "The bank has committed itself to a proof of payment that it does not have.",
          "de": "Die Bank hat sich auf einen Zahlungsbeleg festgelegt, den sie nicht hat."
        }
      ],
      "written": [
        {
          "sequence": 4,
          "kind": "sale",
          "by": null,
          "at": 1699401600,
          "metres": 0
        }
      ]
    },
    {
      "actor": "department",
      "sentence": {
        "en": "asks the bank for that proof, gets none, and revokes its licence.",
        "de": "verlangt von der Bank diesen Beleg, bekommt keinen und entzieht ihr die Zulassung."
      },
      "at": 1699833600,
      "happenings": [
        {
          "type": "time",
          "days": 5
        },
        {
          "type": "transaction",
          "by": "department",
          "block": 45
        },
        {
          "type": "licence",
          "of": "bank",
          "standing": "revoked",
          "stake": "100000000000"
        },
        {
          "type": "refusal",
          "by": "bank",
          "error": "StakeStillLockedError",
          "values": {
            "account": "0x4ee6A24BCee61780C36Bd28c15246A42836dda1e"
          }
        },
        {
          "type": "refusal",
          "by": "first",
          "error": "AttesterNotLicensedError",
          "values": {
            "attester": "0x4ee6A24BCee61780C36Bd28c15246A42836dda1e"
          }
        }
      ],
      "claims": [
        {
          "en": "Its stake of €100,000 stays locked: not a cent goes out.",
          "de": "Ihr Einsatz von 100.000 € bleibt liegen: kein Cent geht hinaus."
        }
      ],
      "written": []
    },
    {
      "actor": "department",
      "sentence": {
        "en": "announces what a court ordered: the car goes back to the owner.",
        "de": "kündigt an, was ein Gericht angeordnet hat: das Auto geht an die Halterin zurück."
      },
      "at": 1700438400,
      "happenings": [
        {
          "type": "transaction",
          "by": "department",
          "block": 46
        },
        {
          "type": "time",
          "days": 7
        },
        {
          "type": "transaction",
          "by": "department",
          "block": 48
        },
        {
          "type": "verification",
          "verdict": "verified",
          "records": 5,
          "failure": null
        },
        {
          "type": "odometer",
          "verdict": "LOGICAL",
          "reason": "RISING",
          "acceptedKm": 0,
          "highestKm": 0,
          "breaches": []
        }
      ],
      "claims": [
        {
          "en": "After a public week the title is hers again.",
          "de": "Nach einer öffentlichen Woche gehört der Titel wieder ihr."
        },
        {
          "en": "The file verifies and keeps it all: three sales, and the act that undid the last.",
          "de": "Die Akte ist nachprüfbar und behält alles: drei Verkäufe und die Handlung, die den letzten rückgängig machte."
        }
      ],
      "written": [
        {
          "sequence": 5,
          "kind": "ownership",
          "by": "department",
          "at": 1699833600,
          "metres": null
        }
      ]
    }
  ]
}
