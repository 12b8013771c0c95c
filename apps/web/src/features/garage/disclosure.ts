/** The questions of a seller's checklist, in the order a buyer asks them. */
export const disclosureItems = ["defects", "unauthorisedRepairs", "partsChanged"] as const

/** One of {@link disclosureItems}. */
export type DisclosureItem = (typeof disclosureItems)[number]

/** The answers a seller can give to each. */
export const disclosureAnswers = ["yes", "no", "not-known"] as const

/** One of {@link disclosureAnswers}. */
export type DisclosureAnswer = (typeof disclosureAnswers)[number]

/** A whole checklist. */
export type Disclosure = Readonly<Record<DisclosureItem, DisclosureAnswer>>

/** Whether a text is one of the answers. */
export const isAnswer = (text: string | undefined): text is DisclosureAnswer =>
  disclosureAnswers.some((answer) => answer === text)
