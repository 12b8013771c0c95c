import { UrcarError } from "./urcar-error.ts"

/** A member of a vehicle or a sale cannot be used for a price. `index` counts sales from 0; `null` for the vehicle asked about. */
export class InvalidPriceInputError extends UrcarError<{
  member: string
  value: unknown
  index: number | null
}> {
  override name = "InvalidPriceInputError" as const

  constructor(member: string, value: unknown, index: number | null = null) {
    super(
      "This cannot be priced.",
      { member, value, index },
      "Give make and model as text, the model year, kilometres from 0 and a price above 0; leave out what is not known.",
    )
  }
}
