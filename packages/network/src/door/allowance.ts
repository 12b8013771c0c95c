/** How many calls each caller may make. */
export interface Allowance {
  /** Takes so many calls from the caller's allowance; false, and nothing taken, where it has fewer left. */
  readonly take: (caller: string, calls: number) => boolean
}

export interface AllowanceOptions {
  /** Calls a second that come back. */
  readonly perSecond: number
  /** Calls at once. */
  readonly burst: number
  /** Milliseconds, from any start. */
  readonly now?: () => number
}

/** Callers remembered at once; the longest unseen are forgotten, and begin with a full allowance. */
const callersMax = 100_000

/** An allowance that fills up again with time. */
export function createAllowance({
  perSecond,
  burst,
  now = performance.now.bind(performance),
}: AllowanceOptions) {
  const buckets = new Map<string, { left: number; at: number }>()
  const take = (caller: string, calls: number): boolean => {
    const at = now()
    const bucket = buckets.get(caller) ?? { left: burst, at }
    const left = Math.min(burst, bucket.left + ((at - bucket.at) / 1_000) * perSecond)
    const isGranted = left >= calls
    buckets.delete(caller)
    buckets.set(caller, { left: isGranted ? left - calls : left, at })
    const [oldest] = buckets.keys()
    if (buckets.size > callersMax && oldest !== undefined) buckets.delete(oldest)
    return isGranted
  }
  return { take } satisfies Allowance
}
