import type { ExitCode } from "./exit-codes.ts"

/** A command of `urcar`, as the table in main.ts lists it. */
export interface Command {
  /** What follows `urcar`, for example `vin <file|-> [--json]`. */
  readonly usage: string
  /** One line. */
  readonly summary: string
  /** Loads the command's code only when it is called. Its arguments are those after the command's name. */
  readonly load: () => Promise<(args: string[]) => Promise<ExitCode>>
}

/** The arguments cannot be understood, or an input cannot be read: exit code 2 and one line. */
export class UsageError extends Error {
  override name = "UsageError" as const
}

/** The input cannot be understood: exit code 4 and one line. */
export class MalformedInputError extends Error {
  override name = "MalformedInputError" as const

  constructor(line: number, problem: string) {
    super(`line ${line}: ${problem}`)
  }
}
