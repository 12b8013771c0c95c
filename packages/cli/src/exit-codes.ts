/** What the process says to a script. Documented in the README beside this package. */
export const exitCodes = {
  /** The answer is good: valid, LOGICAL, verified. */
  good: 0,
  /** The answer is bad: invalid, ILLOGICAL, not verified. */
  bad: 1,
  /** Wrong command or option, or a file that cannot be read. */
  usage: 2,
  /** There is no answer: NO_JUDGEMENT, not found, an endpoint that does not answer. */
  undecided: 3,
  /** The input is not what the command reads, for example a line that is no JSON. */
  malformed: 4,
} as const

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
