import type { Odometer } from "@urcar/sdk/odometer"
import type { Address } from "viem"
import { type CurrencyName, parseAmount } from "#lib/amounts.ts"
import { type Disclosure, disclosureItems, isAnswer } from "./disclosure.ts"

/** How a sale can be settled, the simplest first. */
export const settlementModes = ["direct", "escrow", "attested"] as const

/** One of {@link settlementModes}. */
export type SettlementMode = (typeof settlementModes)[number]

/** An offer to sell as it was typed. */
export type OfferDraft = {
  confirmed: boolean
  answers: Readonly<Record<string, string>>
  price: string
  currency: CurrencyName
  mode: SettlementMode
  attester: string
  odometer: string
  unit: string
  days: string
}

/** An offer that can be signed. */
export type Offer = {
  disclosure: Disclosure
  price: bigint
  currency: CurrencyName
  mode: SettlementMode
  attester: Address | undefined
  odometer: Odometer
  days: number
}

/** What can be wrong with a field of the offer. */
export type OfferProblem = "confirm" | "answer" | "price" | "attester" | "odometer" | "unit"

/** What is wrong, by field. */
export type OfferProblems = Readonly<Partial<Record<string, OfferProblem>>>

/** An offer nobody has typed into; direct, in euros, for thirty days. */
export const emptyOffer: OfferDraft = {
  confirmed: false,
  answers: {},
  price: "",
  currency: "euro",
  mode: "direct",
  attester: "",
  odometer: "",
  unit: "",
  days: "30",
}

const isAddress = (text: string): text is Address => /^0x[0-9a-fA-F]{40}$/.test(text)

function readMileage({ odometer }: OfferDraft): number | undefined {
  const digits = odometer.replaceAll(/[\s.,’'](?=\d{3}(\D|$))/g, "").trim()
  return /^\d{1,7}$/.test(digits) ? Number(digits) : undefined
}

function readOdometer(draft: OfferDraft): Odometer | undefined {
  const value = readMileage(draft)
  const { unit } = draft
  return value === undefined || (unit !== "km" && unit !== "mi") ? undefined : { value, unit }
}

function readDisclosure({ answers }: OfferDraft): Disclosure | undefined {
  const { defects, unauthorisedRepairs, partsChanged } = answers
  if (!isAnswer(defects) || !isAnswer(unauthorisedRepairs) || !isAnswer(partsChanged)) return undefined
  return { defects, unauthorisedRepairs, partsChanged }
}

/** A typed offer as one that can be signed, or what is wrong with it, field by field. */
export function readOffer(draft: OfferDraft): { offer: Offer } | { problems: OfferProblems } {
  const price = parseAmount(draft.price, draft.currency)
  const odometer = readOdometer(draft)
  const disclosure = readDisclosure(draft)
  const attester = isAddress(draft.attester) ? draft.attester : undefined
  const isAttesterMissing = draft.mode === "attested" && attester === undefined
  if (draft.confirmed && price !== undefined && odometer && disclosure && !isAttesterMissing)
    return {
      offer: {
        ...{ disclosure, price, odometer },
        ...{ currency: draft.currency, mode: draft.mode },
        attester: draft.mode === "attested" ? attester : undefined,
        days: Number(draft.days),
      },
    }
  const unanswered = disclosureItems.filter((item) => !isAnswer(draft.answers[item]))
  const isUnitGood = draft.unit === "km" || draft.unit === "mi"
  return {
    problems: {
      ...(!draft.confirmed && { confirmed: "confirm" as const }),
      ...Object.fromEntries(unanswered.map((item) => [item, "answer" as const])),
      ...(price === undefined && { price: "price" as const }),
      ...(isAttesterMissing && { attester: "attester" as const }),
      ...(readMileage(draft) === undefined && { odometer: "odometer" as const }),
      ...(!isUnitGood && { unit: "unit" as const }),
    },
  }
}
