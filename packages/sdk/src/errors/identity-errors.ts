import { UrcarError } from "./urcar-error.ts"

/** Why a text is not a VIN. */
export type InvalidVinReason = "type" | "length" | "charset" | "check-digit"

const vinAdvice: Record<InvalidVinReason, string> = {
  type: "Pass the VIN as text.",
  length: "A VIN has exactly 17 characters.",
  charset: "A VIN has only digits and the letters A to Z without I, O and Q.",
  "check-digit": "Position 9 must be the check digit: compare every character with the car's papers.",
}

/** The text is not a vehicle identification number. */
export class InvalidVinError extends UrcarError<{
  vin: unknown
  reason: InvalidVinReason
  expected?: string
}> {
  override name = "InvalidVinError" as const

  constructor(vin: unknown, reason: InvalidVinReason, expected?: string) {
    const values = expected === undefined ? { vin, reason } : { vin, reason, expected }
    super("This is not a valid VIN.", values, vinAdvice[reason])
  }
}

/** Why a text is not a plate. */
export type InvalidPlateReason = "type" | "country" | "empty" | "length" | "charset"

const plateAdvice: Record<InvalidPlateReason, string> = {
  type: "Pass country and plate as text.",
  country: "Name the country by its two ISO 3166 letters, for example DE.",
  empty: "Enter the plate as it stands on the car.",
  length: "A plate has at most 12 letters and digits.",
  charset: "A plate has only letters and digits; spaces, hyphens and dots are left out.",
}

/** The text is not a registration plate. */
export class InvalidPlateError extends UrcarError<{
  country: unknown
  plate: unknown
  reason: InvalidPlateReason
}> {
  override name = "InvalidPlateError" as const

  constructor(country: unknown, plate: unknown, reason: InvalidPlateReason) {
    super("This is not a valid plate.", { country, plate, reason }, plateAdvice[reason])
  }
}
