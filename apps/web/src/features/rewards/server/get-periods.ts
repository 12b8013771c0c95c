import { getRewardPeriod, getRound } from "@urcar/sdk/actions"
import { toUrcarError, UnexpectedError } from "@urcar/sdk/errors"
import { rewardPoolAbi } from "@urcar/sdk/generated"
import { readContract } from "viem/actions"
import { type CurrencyName, coin } from "#lib/amounts.ts"
import { chain, contracts } from "#lib/chain.ts"
import { listPeriods, runningPeriod } from "../logic/period.ts"
import type { Periods } from "../logic/periods.ts"

const pool = { address: contracts.rewardPool, abi: rewardPoolAbi } as const

async function readPeriods(name: CurrencyName, most: number): Promise<Periods> {
  const currency = name === "euro" ? contracts.testEuro : coin
  const [known, bond, posting] = await Promise.all([
    getRewardPeriod(chain),
    readContract(chain, { ...pool, functionName: "BOND" }),
    readContract(chain, { ...pool, functionName: "POSTING" }),
  ])
  const now = runningPeriod(Number(known.now), Math.floor(Date.now() / 1000))
  const first = Number(known.first)
  const items = await Promise.all(
    listPeriods({ now, first }, most).map(async (period) => {
      const round = await getRound(chain, { currency, period: BigInt(period) })
      return { period, isRunning: period === now, round }
    }),
  )
  return { name, currency, items, more: Math.max(0, now - first + 1 - most), bond, posting: Number(posting) }
}

/** The latest periods in one currency, from the chain; `undefined` while it does not answer. */
export async function getPeriods(name: CurrencyName, most: number): Promise<Periods | undefined> {
  try {
    return await readPeriods(name, most)
  } catch (error) {
    if (toUrcarError(error) instanceof UnexpectedError) throw error
    return undefined
  }
}
