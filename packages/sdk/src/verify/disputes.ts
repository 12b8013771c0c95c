import type { Address, Hex } from "viem"
import type { Deployment } from "../chain/deployment.ts"
import { type DisputeOutcome, disputeOutcomes } from "../disputes/states.ts"
import { hexToNumber, padHex, sliceHex, stringToHex } from "../hex/hex.ts"
import { keccak256 } from "../hex/keccak.ts"
import type { ScoredDispute } from "../score/score-writer.ts"
import { textFromBytes } from "../text/bytes.ts"
import { type ChainLog, getLogs, toQuantity } from "./answers.ts"
import type { Rpc } from "./rpc.ts"

const topicOf = (signature: string) => keccak256(stringToHex(signature))
const opened = topicOf(
  "DisputeOpened(uint256,bytes17,address,uint32,bytes32,uint40,bytes2,address,uint8,bytes32,uint88,uint88,uint40)",
)
const answered = topicOf("DisputeAnswered(uint256,address,bytes32,uint40)")
const closed = topicOf("DisputeClosed(uint256,uint8,uint88,uint88,bytes32)")

/** Every dispute over a record of a writer, as the endpoint tells it, in the order of opening. */
export async function readDisputes(
  rpc: Rpc,
  { addresses, startBlock }: Deployment,
  writer: Address,
): Promise<ScoredDispute[]> {
  const ask = (...topics: (Hex | null | readonly Hex[])[]) =>
    getLogs(rpc, addresses.disputeCourt, topics, toQuantity(startBlock), "latest")
  const account = padHex(writer, { size: 32 })
  const [openings, answers] = await Promise.all([
    ask(opened, null, null, account),
    ask(answered, null, account),
  ])
  const ids = openings.map(idOf)
  const closings = ids.length === 0 ? [] : await ask(closed, ids)
  const answeredIds = new Set(answers.map(idOf))
  const outcomes = new Map(closings.map((log) => [idOf(log), readOutcome(log)]))
  return openings.map((log) => ({
    vin: textFromBytes(sliceHex(log.topics[2] ?? "0x", 0, 17)),
    sequence: hexToNumber(sliceHex(log.data, 0, 32)),
    outcome: outcomes.get(idOf(log)) ?? "open",
    isAnswered: answeredIds.has(idOf(log)),
  }))
}

function idOf({ topics }: ChainLog): Hex {
  return topics[1] ?? "0x"
}

function readOutcome({ data }: ChainLog): Exclude<DisputeOutcome, "none"> {
  const outcome = disputeOutcomes[hexToNumber(sliceHex(data, 0, 32))] ?? "none"
  return outcome === "none" ? "undecided" : outcome
}
