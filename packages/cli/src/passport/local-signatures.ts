import { createWriteClient } from "@urcar/sdk"
import { deriveLocalAccounts, localActors, localChainId } from "@urcar/sdk/local"
import { type Checkpoint, signCheckpoint } from "@urcar/sdk/passport"
import type { Hex } from "viem"
import { UsageError } from "../command.ts"

/**
 * FOR THE LOCAL CHAIN ONLY, where everybody has the departments' keys: two of them sign.
 *
 * @throws UsageError on any other chain
 */
export async function signLocally(checkpoint: Checkpoint, chainId: number, rpcUrl: string): Promise<Hex[]> {
  if (chainId !== localChainId) throw new UsageError("name a --checkpoint that departments signed")
  const departments = localActors.filter(({ role }) => role === "department").slice(0, 2)
  const accounts = deriveLocalAccounts(departments.map(({ index }) => index))
  return Promise.all(
    accounts.map((account) => signCheckpoint(createWriteClient(account, rpcUrl), checkpoint)),
  )
}
