/** The last answer, asked for anew when it is older than `milliseconds`. A failure is forgotten at once. */
export function remember<Value>(ask: () => Promise<Value>, milliseconds: number): () => Promise<Value> {
  let at = Number.NEGATIVE_INFINITY
  let value: Promise<Value> | undefined
  return () => {
    if (value !== undefined && performance.now() - at < milliseconds) return value
    at = performance.now()
    const asked = ask()
    value = asked
    asked.catch(() => {
      if (value === asked) value = undefined
    })
    return asked
  }
}
