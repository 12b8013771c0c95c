import type { OdometerUnit } from "./reading.ts"

/** One record as the engine takes it. Only `at`, and `value` with `unit`, must be known. */
export interface OdometerEntry {
  /** Time of the event: unix seconds, or an ISO 8601 date. */
  readonly at: number | string
  /** What the instrument showed; left out by a record without a reading. */
  readonly value?: number
  readonly unit?: OdometerUnit
  /** The record's kind; `reading` when left out. */
  readonly kind?: string
  /** Who wrote it: any text that is the same for the same author. */
  readonly author?: string
  readonly authorRoles?: readonly string[]
  /** The roles of each witness. */
  readonly witnesses?: readonly (readonly string[])[]
  /** When it was recorded (block time): unix seconds, or an ISO 8601 date. */
  readonly recordedAt?: number | string
  /** Its place in the vehicle's file, from 1. */
  readonly sequence?: number
  /** Sequence of the record it corrects; 0 for none. */
  readonly supersedes?: number
  /** For a replaced instrument: what the old one showed last. */
  readonly previous?: { readonly value: number; readonly unit: OdometerUnit }
  /** Whether the vehicle came from another country with this record; implied by the kind `import`. */
  readonly imported?: boolean
}

/** An entry, checked and in the engine's own terms. */
export interface Entry {
  /** Place in the input. */
  readonly index: number
  /** Unix seconds. */
  readonly at: number
  /** Metres shown by the instrument; `null` for a record without a reading. */
  readonly metres: number | null
  readonly kind: string
  readonly author: string | null
  readonly authorRoles: readonly string[]
  readonly witnesses: readonly (readonly string[])[]
  readonly recordedAt: number | null
  readonly sequence: number | null
  readonly supersedes: number
  /** Metres the old instrument showed last. */
  readonly previousMetres: number | null
  readonly imported: boolean
}
