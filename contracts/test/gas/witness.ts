import { openChain } from "./chain.ts"
import { deploy } from "./contract.ts"
import type { Snapshot } from "./snapshot.ts"
import { actor } from "./stage.ts"

const privateChain = 31_337n

/** What it costs on a public chain to write down which block a private one has. */
export async function measureAnchors(): Promise<Snapshot> {
  const chain = await openChain()
  const department = actor("department").address
  await chain.fund(department)
  const anchors = await deploy(chain, department, "witness/ChainAnchor", [])
  const anchor = async (number: bigint) => {
    const hash = `0x${number.toString(16).padStart(64, "a")}`
    return Number(await anchors.send(department, "anchor", [privateChain, number, hash]))
  }
  return {
    "anchor on a public chain: first": await anchor(1_000n),
    "anchor on a public chain: each further one": await anchor(2_000n),
  }
}
