/** Answers to different questions that are kept at most. */
const most = 32
/** How many times longer an answer is kept than it took. */
const rest = 20

interface Kept<Answer> {
  readonly answer: Promise<Answer>
  /** Milliseconds, as `clock` counts them. */
  until: number
}

/**
 * For answers counted over all rows, which take longer the more there are: everybody who asks while one is made, and
 * for twenty times as long as that took, gets the same. So at most a twentieth of the time goes into each question,
 * however many ask it. What fails is not kept.
 */
export function keepAnswers<Answer>(
  make: (question: string) => Promise<Answer>,
  clock: () => number = () => performance.now(),
): (question: string) => Promise<Answer> {
  const kept = new Map<string, Kept<Answer>>()
  return (question) => {
    const found = kept.get(question)
    if (found !== undefined && clock() < found.until) return found.answer
    const since = clock()
    const made: Kept<Answer> = { answer: make(question), until: Number.POSITIVE_INFINITY }
    const end = (until: number) => {
      made.until = until
    }
    made.answer.then(
      () => end(clock() + rest * (clock() - since)),
      () => end(0),
    )
    kept.delete(question)
    kept.set(question, made)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return made.answer
  }
}
