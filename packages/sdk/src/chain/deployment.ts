import type { Address, Hex } from "viem"
import { WrongChainError } from "../errors/chain-errors.ts"
import { deployments } from "../generated/deployments.ts"

/** A contract of the register. */
export type ContractName = keyof (typeof deployments)[31337]["addresses"]

/** Where the register stands on one chain. */
export interface Deployment {
  readonly chainId: number
  /** First block that can hold an event of the register. */
  readonly startBlock: number
  readonly addresses: Readonly<Record<ContractName, Address>>
  /** keccak-256 of each contract's runtime code. */
  readonly codeHashes: Readonly<Record<ContractName, Hex>>
}

const byChain: ReadonlyMap<number, Deployment> = new Map(
  Object.values(deployments).map((deployment) => [deployment.chainId, deployment]),
)

/** Every chain with a register. */
export const chainIds: readonly number[] = Array.from(byChain.keys())

/** The register on a chain. @throws {@link WrongChainError} if there is none. */
export function getDeployment(chainId: number): Deployment {
  const deployment = byChain.get(chainId)
  if (!deployment) throw new WrongChainError(chainId, chainIds)
  return deployment
}

/** What signatures for the register on a chain are bound to. */
export function getDomain(chainId: number) {
  return { chainId, registry: getDeployment(chainId).addresses.vehicleRegistry }
}

/** Where signatures about liens or escrows count. @throws {@link WrongChainError} */
export function getSigningPlace(chainId: number, contract: "escrowDesk" | "lienRegistry") {
  return { chainId, contract: getDeployment(chainId).addresses[contract] }
}
