import {
  approveEuroCall,
  collectRewardsCall,
  finaliseRoundCall,
  getRewardInput,
  postRoundCall,
} from "@urcar/sdk/actions"
import { getDeployment, type ReadClient } from "@urcar/sdk/chain"
import { saleDeskAbi } from "@urcar/sdk/generated"
import { localChainId } from "@urcar/sdk/local"
import { computeRewards, type Rewards, rewardFormula } from "@urcar/sdk/rewards"
import { getBlock, getContractEvents } from "viem/actions"
import type { CallAct, Stage } from "../acts.ts"
import { courtHour, type DemoSpan, daysIn, timeOf } from "../span.ts"

const { testEuro: currency, rewardPool, saleDesk } = getDeployment(localChainId).addresses

/** What the pool takes with a posted root, in millionths of a euro. */
const bond = 500_000_000n

/** Days before the demo's end. */
const days = { collect: 18, post: 17, finalise: 2 } as const

/** Who computes and posts; nobody has to be asked. */
const poster = "havelland"
/** The last period in which somebody earned euros: its rewards are posted and final, and wait to be claimed. */
export function rewardActs(span: DemoSpan): CallAct[] {
  const on = (day: number) => timeOf(span, daysIn(span) - day, courtHour)
  const posted = on(days.post)
  const act = { type: "call", by: poster, gas: 300_000n } as const
  const post = async ({ reader }: Stage) => {
    const { period, root, total } = await findRewards(reader, posted)
    return postRoundCall({ currency, period: BigInt(period), root, total })
  }
  const finalise = async ({ reader }: Stage) => {
    const { period } = await findRewards(reader, posted)
    return finaliseRoundCall({ currency, period: BigInt(period) })
  }
  return [
    { ...act, at: on(days.collect), toCall: () => collectRewardsCall({ currency }) },
    { ...act, at: on(days.collect), toCall: () => approveEuroCall({ spender: rewardPool, amount: bond }) },
    { ...act, at: posted, toCall: post },
    { ...act, at: on(days.finalise), toCall: finalise },
  ]
}

/** The rewards of the last period before a time in which somebody earned something. */
async function findRewards(reader: ReadClient, before: number): Promise<Rewards> {
  for (const period of await listPeriods(reader, before)) {
    const rewards = computeRewards(await getRewardInput(reader, { currency, period: BigInt(period) }))
    if (rewards.total > 0n) return rewards
  }
  throw new RangeError("Nobody in the demo earned a reward.")
}

/** Periods with a sale for euros that were over at a time, the last one first. */
async function listPeriods(reader: ReadClient, before: number): Promise<number[]> {
  const event = { address: saleDesk, abi: saleDeskAbi, eventName: "SaleSettled", strict: true } as const
  const settled = await getContractEvents(reader, { ...event, fromBlock: 0n })
  const blocks = settled.filter(({ args }) => args.currency === currency).map((log) => log.blockNumber)
  const times = await Promise.all(blocks.map((blockNumber) => getBlock(reader, { blockNumber })))
  const periodOf = (time: number) => Math.floor(time / rewardFormula.periodSeconds)
  const periods = new Set(times.map(({ timestamp }) => periodOf(Number(timestamp))))
  return [...periods].filter((period) => period < periodOf(before)).sort((one, other) => other - one)
}
