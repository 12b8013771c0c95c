import type { ReadClient } from "@urcar/sdk/chain"
import type { Address } from "viem"

/** Roles of the federation, by their number on chain. */
const numbers = { guardian: 4n, court: 5n } as const

/** Whether an account has a role in the federation, from the chain. */
export async function hasFederationRole(
  client: ReadClient,
  role: keyof typeof numbers,
  account: Address,
): Promise<boolean> {
  const [{ getDeployment }, { federationAbi }, { readContract }] = await Promise.all([
    import("@urcar/sdk/chain"),
    import("@urcar/sdk/generated"),
    import("viem/actions"),
  ])
  const address = getDeployment(client.chain.id).addresses.federation
  const call = { address, abi: federationAbi, functionName: "hasRole" } as const
  const [isMember] = await readContract(client, { ...call, args: [numbers[role], account] })
  return isMember
}
