import type { Address, Hex } from "viem"
import { deployContract, waitForTransactionReceipt, writeContract } from "viem/actions"
import type { WriteClient } from "../chain/clients.ts"
import { EventMissingError, TransactionRevertedError } from "../errors/chain-errors.ts"
import { toUrcarError } from "../errors/to-urcar-error.ts"
import { chainAnchorAbi, chainAnchorBytecode } from "../generated/index.ts"
import type { Rpc } from "../verify/rpc.ts"
import { HeadLostError, HeadNotNewerError } from "./errors.ts"
import { type AnchoredHead, getAnchoredHead, requireAnchorContract } from "./list-anchored-heads.ts"
import { readChainId, readToldBlock } from "./read-block.ts"

/** Parameters of {@link anchorChain}. */
export interface AnchorChainParameters {
  /** The chain whose head is written down: an own node of it, which checks every block. */
  readonly source: Rpc
  /** The contract on the public chain. */
  readonly contract: Address
}

/** Creates the contract on a public chain. @returns its address @throws UrcarError */
export async function createAnchorContract(client: WriteClient): Promise<Address> {
  try {
    const hash = await deployContract(client, {
      ...{ abi: chainAnchorAbi, bytecode: chainAnchorBytecode },
      ...{ account: client.account, chain: client.chain },
    })
    const { contractAddress } = await succeed(client, hash)
    if (!contractAddress) throw new EventMissingError("contract", hash)
    return contractAddress
  } catch (error) {
    throw toUrcarError(error)
  }
}

/**
 * Writes a chain's newest block down on a public chain, under the client's account, and waits until it is there. First
 * looks whether the chain still has the block that this account wrote down last: so whoever anchors every day also
 * watches.
 *
 * @param client of the public chain
 * @throws AnchorMissingError, HeadNotNewerError, HeadLostError, UrcarError
 */
export async function anchorChain(
  client: WriteClient,
  { source, contract }: AnchorChainParameters,
): Promise<AnchoredHead & { readonly chainId: number }> {
  await requireAnchorContract(client, contract)
  const [chainId, newest] = await Promise.all([readChainId(source), readToldBlock(source, "latest")])
  const by = client.account.address
  const last = await getAnchoredHead(client, { contract, by, chainId })
  if (last.count > 0) await requireStill(source, chainId, last)
  if (newest === null || newest.number <= last.number)
    throw new HeadNotNewerError(chainId, newest?.number ?? 0, last.number)
  const { number, hash } = newest
  const args = [BigInt(chainId), BigInt(number), hash] as const
  try {
    const { account, chain } = client
    const request = { address: contract, abi: chainAnchorAbi, functionName: "anchor", args, account, chain }
    const { blockNumber } = await succeed(
      client,
      await writeContract(client, { ...request, functionName: "anchor" }),
    )
    return { chainId, by, number, hash, publicBlock: Number(blockNumber) }
  } catch (error) {
    throw toUrcarError(error)
  }
}

async function requireStill(
  source: Rpc,
  chainId: number,
  { number, hash }: { readonly number: number; readonly hash: Hex },
): Promise<void> {
  const found = (await readToldBlock(source, number))?.hash ?? null
  if (found !== hash) throw new HeadLostError(chainId, number, hash, found)
}

async function succeed(client: WriteClient, hash: Hex) {
  const receipt = await waitForTransactionReceipt(client, { hash })
  if (receipt.status !== "success") throw new TransactionRevertedError(hash, receipt.blockNumber)
  return receipt
}
