import type { Hex } from "viem"
import type { Deployment } from "../chain/deployment.ts"
import { getBlockNumber, getChainId } from "./answers.ts"
import { VerificationStop } from "./failure.ts"
import type { EndpointReport } from "./report.ts"
import type { Rpc } from "./rpc.ts"
import { readVehicleState } from "./vehicle-state.ts"

/** The history that was verified with the first endpoint. */
export interface VerifiedHistory {
  /** Head after each record; the first is the one before any. */
  readonly heads: readonly Hex[]
  /** Block of each record, in order of sequence. */
  readonly blocks: readonly number[]
}

/**
 * Compares what another endpoint says with the history verified. A longer history there means that the first endpoint
 * left records out; a shorter one that the other does, unless it says itself that it has not seen those blocks.
 */
export async function checkEndpoint(
  rpc: Rpc,
  deployment: Deployment,
  vin: Hex,
  history: VerifiedHistory,
): Promise<EndpointReport> {
  try {
    const [chainId, blockNumber] = await Promise.all([getChainId(rpc), getBlockNumber(rpc)])
    if (chainId !== deployment.chainId)
      return { url: rpc.url, status: "disagrees", recordCount: 0, head: "0x" }
    const { recordCount, head } = await readVehicleState(rpc, deployment, vin)
    const status = compare(history, recordCount, head, blockNumber)
    return { url: rpc.url, status, recordCount, head }
  } catch (error) {
    const status = error instanceof VerificationStop ? "disagrees" : "unreachable"
    return { url: rpc.url, status, recordCount: 0, head: "0x" }
  }
}

/** @throws VerificationStop if an endpoint has another history */
export function requireAgreement(reports: readonly EndpointReport[], { heads }: VerifiedHistory): void {
  const other = reports.find(({ status }) => status === "disagrees")
  if (!other) return
  const { url, recordCount, head } = other
  const count = heads.length - 1
  const reason = recordCount === count ? "OtherHistory" : "OmittedRecord"
  const missing = Math.min(recordCount, count) + 1
  throw new VerificationStop(reason, { endpoint: url, recordCount, head, verified: count }, missing)
}

function compare(
  { heads, blocks }: VerifiedHistory,
  count: number,
  head: Hex,
  seen: number,
): EndpointReport["status"] {
  if (heads[count] !== head) return "disagrees"
  const next = blocks[count]
  if (next === undefined) return "agrees"
  return seen < next ? "behind" : "disagrees"
}
