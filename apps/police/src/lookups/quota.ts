import type { Address } from "viem"
import { LookupLimitRefusal } from "./refusals.ts"

const hour = 3_600_000

/** How many lookups an account may make within an hour: a stolen session empties no register. */
export function createQuota(maximum: number) {
  const times = new Map<Address, number[]>()
  return {
    /** Counts one. @throws LookupLimitRefusal */
    take: (account: Address, now = Date.now()): void => {
      const recent = (times.get(account) ?? []).filter((time) => time > now - hour)
      const [first] = recent
      if (recent.length >= maximum && first !== undefined)
        throw new LookupLimitRefusal(maximum, Math.ceil((first + hour - now) / 1000))
      times.set(account, [...recent, now])
    },
  }
}

/** See {@link createQuota}. */
export type Quota = ReturnType<typeof createQuota>
