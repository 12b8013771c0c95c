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
export async function checkRegister(rpc: Rpc, { chainId, addresses, codeHashes }: Deployment): Promise<void> {
  const [found, ...codes] = await Promise.all([
    getChainId(rpc),
    ...pinnedContracts.map((name) => getCode(rpc, addresses[name])),
  ])
  if (found !== chainId) throw new VerificationStop("WrongChain", { found, expected: chainId })
  for (const [index, name] of pinnedContracts.entries()) {
    const hash = keccak256(codes[index] ?? "0x")
    if (hash !== codeHashes[name])
      throw new VerificationStop("CodeMismatch", {
        contract: name,
        address: addresses[name],
        found: hash,
        expected: codeHashes[name],
      })
  }
}
