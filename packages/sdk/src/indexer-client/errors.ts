import { UrcarError } from "../errors/urcar-error.ts"

/** One parameter that the indexer did not take, and why. */
export interface ParameterIssue {
  readonly parameter: string
  readonly code: string
}

/** The indexer did not answer, or not in time, or with something else than it should. */
export class IndexerUnavailableError extends UrcarError<{ url: string; status: number | null }> {
  override name = "IndexerUnavailableError" as const

  constructor(url: string, status: number | null, options: ErrorOptions = {}) {
    super(
      "The indexer does not answer.",
      { url, status },
      "Try again. What it knows stands on the chain too: `urcar verify` needs no indexer.",
      options,
    )
  }
}

/** The indexer was asked for something it does not take. */
export class IndexerQueryError extends UrcarError<{ url: string; issues: readonly ParameterIssue[] }> {
  override name = "IndexerQueryError" as const

  constructor(url: string, issues: readonly ParameterIssue[]) {
    super("The indexer does not take this question.", { url, issues }, "Correct the parameters named.")
  }
}
