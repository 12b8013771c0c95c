import { UrcarError } from "../errors/urcar-error.ts"

/** What is wrong with bytes that should be a list of evidence. */
export type EvidenceProblem = "not-canonical" | "form" | "too-large"

/** These bytes are no list of evidence. */
export class EvidenceFormatError extends UrcarError<{ problem: EvidenceProblem }> {
  override name = "EvidenceFormatError" as const

  constructor(problem: EvidenceProblem, options: ErrorOptions = {}) {
    super(
      "This is no list of pictures and reports as the register writes it.",
      { problem },
      "Ask for it again; nothing of it can be trusted.",
      options,
    )
  }
}

/** A file is of a kind that is not taken as evidence. */
export class EvidenceTypeError extends UrcarError<{ size: number }> {
  override name = "EvidenceTypeError" as const

  constructor(size: number) {
    super("This file is no picture and no PDF.", { size }, "Choose a JPEG, PNG or WebP picture, or a PDF.")
  }
}

/** What came as evidence is not what the record committed to. */
export class EvidenceAlteredError extends UrcarError<{ expected: string; found: string }> {
  override name = "EvidenceAlteredError" as const

  constructor(expected: string, found: string) {
    super(
      "This is not what the record committed to.",
      { expected, found },
      "It is not shown. Ask another keeper for the file, or the writer of the record.",
    )
  }
}
