import { UrcarError } from "./urcar-error.ts"

/** One fault of a payload: where, and which rule it breaks. */
export interface PayloadIssue {
  /** Path to the field, joined by dots; empty for the payload itself. */
  readonly path: string
  /** The rule, for example `invalid_type`, `too_big`, `unrecognized_keys`, `not-canonical`. */
  readonly code: string
}

/** The payload does not fit the schema of its record kind. */
export class InvalidPayloadError extends UrcarError<{ kind: string; issues: readonly PayloadIssue[] }> {
  override name = "InvalidPayloadError" as const

  constructor(kind: string, issues: readonly PayloadIssue[], options: ErrorOptions = {}) {
    super(
      "This payload does not fit its record kind.",
      { kind, issues },
      "Correct the fields named by the issues; nothing was written.",
      options,
    )
  }
}

/** The payload is longer than the chain takes. */
export class PayloadTooLargeError extends UrcarError<{ bytes: number; limit: number }> {
  override name = "PayloadTooLargeError" as const

  constructor(bytes: number, limit: number) {
    super(
      "This payload is too large.",
      { bytes, limit },
      "Leave out entries, or put them into sealed evidence; nothing was written.",
    )
  }
}

/** No record kind of this name is in the catalogue. */
export class UnknownKindError extends UrcarError<{ kind: unknown }> {
  override name = "UnknownKindError" as const

  constructor(kind: unknown) {
    super(
      "This record kind is not known.",
      { kind },
      "Use a kind of the catalogue, or a newer version of this software.",
    )
  }
}

/** No role of this name or bit exists. */
export class UnknownRoleError extends UrcarError<{ role: unknown }> {
  override name = "UnknownRoleError" as const

  constructor(role: unknown) {
    super(
      "This role is not known.",
      { role },
      "Use a role of the role table, or a newer version of this software.",
    )
  }
}
