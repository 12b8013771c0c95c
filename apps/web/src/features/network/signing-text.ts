import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import type { NetworkState } from "./read-network.ts"

/** Who signs blocks on this chain. A chain of plain Ethereum headers is one node's: on it nobody signs. */
export function signingText(
  { validators, copy }: Pick<NetworkState, "validators" | "copy">,
  texts: Messages["pages"]["network"]["explain"],
): string {
  if (copy.some(({ rule }) => rule === "ethereum")) return texts.signedByNobody
  const count = validators.length
  return fill(texts.signedBy, { count: String(count), quorum: String(Math.floor((2 * count) / 3) + 1) })
}
