import type { ContractName, Deployment } from "../chain/deployment.ts"
import { keccak256 } from "../hex/keccak.ts"
import { getChainId, getCode } from "./answers.ts"
import { VerificationStop } from "./failure.ts"
import type { Rpc } from "./rpc.ts"

/** The contracts whose word a verification takes; their code must be the code pinned. */
export const pinnedContracts = [
  "vehicleRegistry",
  "licenseRegistry",
  "saleDesk",
] as const satisfies readonly ContractName[]

/** Checks that this is the chain, and that the register's own code stands at its addresses. @throws VerificationStop */
export async function checkRegister(rpc: Rpc, deployment: Deployment): Promise<void> {
  const [found] = await Promise.all([
    getChainId(rpc),
    ...pinnedContracts.map((name) => getCode(rpc, deployment.addresses[name])),
  ])
  if (found !== deployment.chainId)
    throw new VerificationStop("WrongChain", { found, expected: deployment.chainId })
  for (const name of pinnedContracts) await checkContract(rpc, deployment, name)
}

/** Checks that the code pinned for a contract stands at its address. @throws VerificationStop */
export async function checkContract(
  rpc: Rpc,
  { addresses, codeHashes }: Deployment,
  contract: ContractName,
): Promise<void> {
  const [address, expected] = [addresses[contract], codeHashes[contract]]
  const found = keccak256(await getCode(rpc, address))
  if (found !== expected) throw new VerificationStop("CodeMismatch", { contract, address, found, expected })
}
