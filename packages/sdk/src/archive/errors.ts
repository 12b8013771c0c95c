import { UrcarError } from "../errors/urcar-error.ts"

/** What is wrong with an archive. */
export type ArchiveProblem =
  | "no-archive"
  | "cut"
  | "digest"
  | "order"
  | "other-register"
  | "sequence"
  | "previous-block"
  | "no-owner"
  | "record"
  | "head"
  | "missing-vehicle"

/** Where an archive is wrong. */
export type ArchivePlace = {
  readonly problem: ArchiveProblem
  /** Line of the file, from 1; the last one where all were read. */
  readonly line: number
  readonly vin?: string
  readonly sequence?: number
}

/** An archive of events does not hold. Nothing of it was taken. */
export class ArchiveError extends UrcarError<ArchivePlace> {
  override name = "ArchiveError" as const

  constructor(place: ArchivePlace, options: ErrorOptions = {}) {
    super(
      "This archive does not hold.",
      place,
      "Ask for it again, or export one from your own node.",
      options,
    )
  }
}
