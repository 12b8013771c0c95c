import {
  type Address,
  type ContractEventName,
  type Hex,
  numberToHex,
  type ParseEventLogsReturnType,
  parseEventLogs,
  zeroAddress,
  zeroHash,
} from "viem"
import { getBlock } from "viem/actions"
import type { ReadClient } from "../../chain/clients.ts"
import { getDeployment } from "../../chain/deployment.ts"
import { type DisputeOutcome, disputeOutcomes } from "../../disputes/states.ts"
import { toUrcarError } from "../../errors/to-urcar-error.ts"
import { disputeCourtAbi } from "../../generated/index.ts"

/** What can happen to a dispute. */
export type DisputeStep =
  | "opened"
  | "joined"
  | "answered"
  | "ruled"
  | "escalated"
  | "vetoed"
  | "appealed"
  | "closed"
  | "claimed"

/** Something that happened to a dispute. Amounts in millionths of a euro, times in unix seconds; `null`: does not apply. */
export interface DisputeEvent {
  readonly what: DisputeStep
  /** Block time. */
  readonly at: number
  readonly transaction: Hex
  /** Who did it; `null` where it follows from silence, or anybody may have called it. */
  readonly by: Address | null
  /** Of the ruling, or of the whole. */
  readonly outcome: DisputeOutcome | null
  /** To the file behind it: evidence, answer, grounds. */
  readonly commitment: Hex | null
  /** What somebody put in. */
  readonly bond: bigint | null
  /** What was taken of the writer's stake, and what of it the accusers share. */
  readonly slashed: bigint | null
  readonly award: bigint | null
  /** What an accuser was paid. */
  readonly paid: bigint | null
}

/** Parameters of {@link getDisputeHistory}. */
export interface GetDisputeHistoryParameters {
  readonly disputeId: bigint
  /** Not after the block in which it was opened; from the first one, unless told. */
  readonly fromBlock?: bigint
}

type CourtEvent = ParseEventLogsReturnType<
  typeof disputeCourtAbi,
  ContractEventName<typeof disputeCourtAbi>,
  true
>[number]
type Told = Pick<DisputeEvent, "what"> & Partial<Omit<DisputeEvent, "what" | "at" | "transaction">>

const nothing = {
  by: null,
  outcome: null,
  commitment: null,
  bond: null,
  slashed: null,
  award: null,
  paid: null,
}

/** Everything that happened to a dispute, in its order, from the court's events. @throws UrcarError */
export async function getDisputeHistory(
  client: ReadClient,
  { disputeId, fromBlock = 0n }: GetDisputeHistoryParameters,
): Promise<DisputeEvent[]> {
  const { disputeCourt: address } = getDeployment(client.chain.id).addresses
  const topics = [null, numberToHex(disputeId, { size: 32 })]
  const filter = { address, topics, fromBlock: numberToHex(fromBlock), toBlock: "latest" } as const
  try {
    const logs = parseEventLogs({
      abi: disputeCourtAbi,
      logs: await client.request({ method: "eth_getLogs", params: [filter] }),
    })
    const blocks = [...new Set(logs.map(({ blockNumber }) => BigInt(blockNumber ?? 0n)))]
    const times = new Map(
      await Promise.all(blocks.map(async (block) => [block, await timeOf(client, block)] as const)),
    )
    return logs.flatMap((log) => {
      const told = tell(log)
      const at = times.get(BigInt(log.blockNumber ?? 0n)) ?? 0
      return told ? [{ ...nothing, ...told, at, transaction: log.transactionHash ?? zeroHash }] : []
    })
  } catch (error) {
    throw toUrcarError(error)
  }
}

async function timeOf(client: ReadClient, blockNumber: bigint): Promise<number> {
  return Number((await getBlock(client, { blockNumber })).timestamp)
}

const outcomeOf = (number: number): DisputeOutcome => disputeOutcomes[number] ?? "none"
const unlessZero = (word: Hex): Hex | null => (BigInt(word) === 0n ? null : word)

function tell({ eventName, args }: CourtEvent): Told | undefined {
  switch (eventName) {
    case "DisputeOpened":
      return { what: "opened", by: args.opener, commitment: args.evidence, bond: args.bond }
    case "DisputeJoined":
      return { what: "joined", by: args.account, commitment: args.evidence, bond: args.bond }
    case "DisputeAnswered":
      return { what: "answered", by: args.writer, commitment: args.commitment }
    case "DisputeRuled":
      return {
        what: "ruled",
        by: args.by === zeroAddress ? null : args.by,
        outcome: outcomeOf(args.outcome),
        commitment: unlessZero(args.grounds),
      }
    case "DisputeEscalated":
      return { what: "escalated" }
    case "RulingVetoed":
      return { what: "vetoed", by: args.guardian }
    case "DisputeAppealed":
      return { what: "appealed", by: args.appellant, bond: args.bond }
    case "DisputeClosed":
      return {
        what: "closed",
        outcome: outcomeOf(args.outcome),
        commitment: unlessZero(args.grounds),
        slashed: args.slashed,
        award: args.award,
      }
    case "DisputeClaimed":
      return { what: "claimed", by: args.account, paid: args.amount }
    default:
      return undefined
  }
}
