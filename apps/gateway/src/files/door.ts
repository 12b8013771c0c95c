import type { Address } from "viem"
import { UploadsBusyRefusal } from "./refusals.ts"

/** How many bodies may be on their way at the same time. */
export interface DoorLimits {
  readonly perAccount: number
  readonly together: number
}

/** Lets so many in at a time. */
export function createDoor({ perAccount, together }: DoorLimits) {
  const inside = new Map<Address, number>()
  let all = 0

  /** @throws UploadsBusyRefusal */
  return async <Result>(account: Address, work: () => Promise<Result>): Promise<Result> => {
    const own = inside.get(account) ?? 0
    if (own >= perAccount) throw new UploadsBusyRefusal(perAccount)
    if (all >= together) throw new UploadsBusyRefusal(together)
    inside.set(account, own + 1)
    all += 1
    try {
      return await work()
    } finally {
      const left = (inside.get(account) ?? 1) - 1
      if (left === 0) inside.delete(account)
      else inside.set(account, left)
      all -= 1
    }
  }
}
