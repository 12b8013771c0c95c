import type { Hex } from "viem"
import type { Rpc } from "../verify/rpc.ts"
import type { AnchoredHead } from "./list-anchored-heads.ts"
import { readToldBlock } from "./read-block.ts"

/** An anchored head beside what a chain has at its place. */
export interface HeadComparison extends AnchoredHead {
  /** `missing`: the chain does not reach so far. */
  readonly status: "same" | "differs" | "missing"
  readonly found: Hex | null
  /** Whether the found hash follows from the header that was told; otherwise it is the endpoint's word. */
  readonly isRecomputed: boolean
}

/** Whether a chain still contains what was anchored of it. */
export interface AnchorReport {
  readonly isSame: boolean
  /** The earliest block that is not the anchored one. Everything before the anchor before it stands. */
  readonly firstLost: HeadComparison | null
  /** The latest anchored block up to which nothing was changed. */
  readonly lastSame: HeadComparison | null
  /** By block, the earliest first. */
  readonly comparisons: readonly HeadComparison[]
}

/** Compares a chain with the heads that were anchored of it. @throws RpcUnreachableError, RpcFailedError */
export async function checkAnchoredHeads(source: Rpc, heads: readonly AnchoredHead[]): Promise<AnchorReport> {
  const sorted = [...heads].sort((one, other) => one.number - other.number)
  const comparisons = await Promise.all(sorted.map((head) => compare(source, head)))
  const lost = comparisons.findIndex(({ status }) => status !== "same")
  const standing = lost === -1 ? comparisons : comparisons.slice(0, lost)
  return {
    isSame: lost === -1,
    firstLost: comparisons[lost] ?? null,
    lastSame: standing.at(-1) ?? null,
    comparisons,
  }
}

async function compare(source: Rpc, head: AnchoredHead): Promise<HeadComparison> {
  const block = await readToldBlock(source, head.number)
  if (block === null) return { ...head, status: "missing", found: null, isRecomputed: false }
  const { hash: found, isRecomputed } = block
  return { ...head, status: found === head.hash ? "same" : "differs", found, isRecomputed }
}
