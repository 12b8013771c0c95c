import { type Address, isAddressEqual, zeroAddress } from "viem"
import { getBlock, getContractEvents } from "viem/actions"
import type { ReadClient } from "../../chain/clients.ts"
import { getDeployment } from "../../chain/deployment.ts"
import { disputeOutcomes } from "../../disputes/states.ts"
import { toUrcarError } from "../../errors/to-urcar-error.ts"
import { disputeCourtAbi, saleDeskAbi } from "../../generated/index.ts"
import type { LifeRecord } from "../../records/types.ts"
import type { RewardInput } from "../../rewards/compute-rewards.ts"
import { rewardFormula } from "../../rewards/formula.ts"
import type { RewardedSale } from "../../rewards/reward-sale.ts"
import { textFromBytes } from "../../text/bytes.ts"
import { type BlockRange, findBlocks } from "../core/blocks.ts"
import { getDispute } from "../getDispute/getDispute.ts"
import { getRecords } from "../getRecords/getRecords.ts"

/** Parameters of {@link getRewardInput}. */
export interface GetRewardInputParameters {
  /** Zeros for the native coin. */
  readonly currency: Address
  readonly period: bigint
}

/**
 * Everything that a period's rewards are computed from (`computeRewards`), read from the chain's events: its sales whose money moved at a desk
 * with their vehicles' files, and who lost a dispute. As the endpoint tells it: ask a second one before posting.
 *
 * @throws UrcarError
 */
export async function getRewardInput(
  client: ReadClient,
  { currency, period }: GetRewardInputParameters,
): Promise<RewardInput> {
  const begin = Number(period) * rewardFormula.periodSeconds
  try {
    const range = await findBlocks(client, begin, begin + rewardFormula.periodSeconds)
    if (!range) return { period: Number(period), sales: [], losers: [] }
    const [sales, losers] = await Promise.all([readSales(client, currency, range), readLosers(client, range)])
    return { period: Number(period), sales, losers }
  } catch (error) {
    throw toUrcarError(error)
  }
}

async function readSales(client: ReadClient, currency: Address, range: BlockRange): Promise<RewardedSale[]> {
  const { saleDesk, escrowDesk } = getDeployment(client.chain.id).addresses
  const desks = [saleDesk, escrowDesk]
  const event = { address: desks, abi: saleDeskAbi, eventName: "SaleSettled", strict: true } as const
  const settled = await getContractEvents(client, { ...event, ...range })
  const vins = [...new Set(settled.map(({ args }) => args.vin))]
  const sales = await Promise.all(
    vins.map(async (vin) => {
      const own = settled.filter(({ args }) => args.vin === vin)
      const records = await getRecords(client, { vin: textFromBytes(vin) })
      const times = await Promise.all(own.map(({ blockNumber }) => timeOf(client, blockNumber)))
      const places = placeSales(records, times)
      return own.map(({ args }, index) => ({ ...args, records, place: places[index] ?? -1 }))
    }),
  )
  return sales
    .flat()
    .filter((sale) => isAddressEqual(sale.currency, currency) && sale.attester === zeroAddress)
    .flatMap(({ vin, fee, seller, buyer, records, place }) => {
      const record = records[place]
      if (!record) return []
      const { sequence, recordedAt } = record
      const file = { vin: textFromBytes(vin), records: records.slice(0, place) }
      return [{ ...file, sequence, recordedAt, fee, seller, buyer, others: desks }]
    })
}

/** Where a vehicle's sales of these times stand in its file: of several in one block, each in its turn. */
function placeSales(records: readonly LifeRecord[], times: readonly number[]): number[] {
  const taken = new Set<number>()
  return times.map((time) => {
    const place = records.findIndex(
      ({ kind, recordedAt }, index) => kind === "sale" && recordedAt === time && !taken.has(index),
    )
    taken.add(place)
    return place
  })
}

async function timeOf(client: ReadClient, blockNumber: bigint): Promise<number> {
  return Number((await getBlock(client, { blockNumber })).timestamp)
}

/** Writers against whom a dispute was closed as upheld. */
async function readLosers(client: ReadClient, range: BlockRange): Promise<Address[]> {
  const { disputeCourt: address } = getDeployment(client.chain.id).addresses
  const event = { address, abi: disputeCourtAbi, eventName: "DisputeClosed", strict: true } as const
  const closed = await getContractEvents(client, { ...event, ...range })
  const upheld = closed.filter(({ args }) => disputeOutcomes[args.outcome] === "upheld")
  const disputes = await Promise.all(
    upheld.map(({ args: { disputeId } }) => getDispute(client, { disputeId })),
  )
  return disputes.flatMap((dispute) => (dispute ? [dispute.writer] : []))
}
