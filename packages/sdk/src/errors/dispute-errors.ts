import { UrcarError } from "./urcar-error.ts"

/** A record cannot be proven from the records at hand. */
export class RecordNotProvableError extends UrcarError<{ sequence: number; known: number }> {
  override name = "RecordNotProvableError" as const

  /** @param known records at hand, from the first on without a gap */
  constructor(sequence: number, known: number) {
    super(
      "This record cannot be proven: the file at hand is not whole, or does not have it.",
      { sequence, known },
      "Load all of the vehicle's records.",
    )
  }
}
