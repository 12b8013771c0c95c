import { createReadClient, createWriteClient } from "@urcar/sdk/chain"
import { createGatewayClient } from "@urcar/sdk/gateway-client"
import { deriveLocalAccounts, localActors } from "@urcar/sdk/local"
import { readTree, requiredDepartments, signCheckpoint } from "@urcar/sdk/passport"
import { getBlockNumber } from "viem/actions"

/** Where the gateway and the chain of a started product are. */
export interface CheckpointPlace {
  readonly gatewayUrl: string
  readonly rpcUrl: string
}

/**
 * Has two departments of the demo sign the register as it is now and publish that, as departments would every night: without
 * it no vehicle has a passport. Nothing is done where nothing happened since the last time.
 *
 * @returns how many vehicles are in it; `null` where there was nothing to do
 */
export async function publishCheckpoint({ gatewayUrl, rpcUrl }: CheckpointPlace): Promise<number | null> {
  const client = createReadClient(rpcUrl)
  const gateway = createGatewayClient(gatewayUrl)
  const [published, head] = await Promise.all([gateway.getCheckpoint(), getBlockNumber(client)])
  if (published !== null && published.block >= Number(head)) return null
  const { checkpoint } = await readTree(client)
  const departments = localActors.filter(({ role }) => role === "department").slice(0, requiredDepartments)
  const accounts = deriveLocalAccounts(departments.map(({ index }) => index))
  const signatures = await Promise.all(
    accounts.map((account) => signCheckpoint(createWriteClient(account, rpcUrl), checkpoint)),
  )
  await gateway.publishCheckpoint({ chainId: client.chain.id, ...checkpoint, signatures })
  return checkpoint.vehicles
}
