import { UrcarError } from "../errors/urcar-error.ts"

/** The police service did not answer, or not in time, or with something else than it should. */
export class PoliceUnavailableError extends UrcarError<{ url: string; status: number | null }> {
  override name = "PoliceUnavailableError" as const

  constructor(url: string, status: number | null, options: ErrorOptions = {}) {
    super("The police service does not answer.", { url, status }, "Try again.", options)
  }
}

/** The police service refused, by its code. */
export class PoliceRefusedError extends UrcarError<{
  code: string
  status: number
  reason: string
  values: Readonly<Record<string, unknown>>
}> {
  override name = "PoliceRefusedError" as const

  constructor(values: PoliceRefusedError["values"]) {
    super("The police service refused.", values, "Correct what the reason names, or try again later.")
  }
}
