import { UrcarError } from "../errors/urcar-error.ts"

/** What is wrong with bytes or text that should be a passport. */
export type PassportFormatProblem = "text" | "version" | "checksum" | "cut" | "too-large" | "value"

/** This is no passport, or a letter of it was misread. */
export class PassportFormatError extends UrcarError<{ problem: PassportFormatProblem }> {
  override name = "PassportFormatError" as const

  constructor(problem: PassportFormatProblem, options: ErrorOptions = {}) {
    super("This is no passport, or it was misread.", { problem }, "Scan it again.", options)
  }
}

/** Signatures of a checkpoint do not fit together, or are too few. */
export class CheckpointError extends UrcarError<{ problem: "signature" | "vehicle" | "signatures" }> {
  override name = "CheckpointError" as const

  constructor(problem: "signature" | "vehicle" | "signatures") {
    super("This checkpoint does not hold.", { problem }, "Take one that departments signed for this block.")
  }
}
