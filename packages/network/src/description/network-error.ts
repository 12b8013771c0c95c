/** What is wrong with a network, one clear line each. */
export class NetworkError extends Error {
  override readonly name = "NetworkError"
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join("\n"))
    this.problems = problems
  }
}
