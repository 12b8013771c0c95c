import type { Address, Hex } from "viem"
import { keccak256 } from "viem"
import { getCode, getContractEvents, readContract } from "viem/actions"
import type { ReadClient } from "../chain/clients.ts"
import { toUrcarError } from "../errors/to-urcar-error.ts"
import { chainAnchorAbi, chainAnchorCodeHash } from "../generated/index.ts"
import { AnchorMissingError, AnchorsWithheldError } from "./errors.ts"

/** Whose heads of which chain. */
export interface AnchoredHeadsParameters {
  /** The contract on the public chain. */
  readonly contract: Address
  /** The account whose heads count for the reader. */
  readonly by: Address
  /** The chain that is spoken of. */
  readonly chainId: number
}

/** A block of a chain, as somebody wrote it down on a public one. */
export interface AnchoredHead {
  readonly by: Address
  readonly number: number
  readonly hash: Hex
  /** Block of the public chain that holds the anchor. */
  readonly publicBlock: number
}

/** @throws AnchorMissingError */
export async function requireAnchorContract(client: ReadClient, contract: Address): Promise<void> {
  const code = await told(getCode(client, { address: contract }))
  if (keccak256(code ?? "0x") !== chainAnchorCodeHash) throw new AnchorMissingError(client.chain.id, contract)
}

/** What the contract holds of an account's heads. */
export async function getAnchoredHead(
  client: ReadClient,
  { contract, by, chainId }: AnchoredHeadsParameters,
) {
  const args = [by, BigInt(chainId)] as const
  const { blockHash, number, count, lastBlock } = await told(
    readContract(client, { address: contract, abi: chainAnchorAbi, functionName: "headOf", args }),
  )
  return {
    hash: blockHash,
    number: Number(number),
    count: Number(count),
    lastBlock: Number(lastBlock),
  }
}

/**
 * Every head that an account anchored of a chain, the first first: found backwards, block by block, and as many as the
 * contract counts.
 *
 * @param client of the public chain
 * @throws AnchorMissingError, AnchorsWithheldError, UrcarError
 */
export async function listAnchoredHeads(
  client: ReadClient,
  parameters: AnchoredHeadsParameters,
): Promise<AnchoredHead[]> {
  await requireAnchorContract(client, parameters.contract)
  const { count, lastBlock } = await getAnchoredHead(client, parameters)
  const found: AnchoredHead[] = []
  for (let block = lastBlock; block > 0; ) {
    const events = await findEvents(client, parameters, block)
    const [first] = events
    // In one block there may be several; the first of them names the block before.
    const previous = Number(first?.args.previousBlock ?? block)
    if (previous >= block) throw new AnchorsWithheldError(parameters.by, count, found.length)
    found.unshift(
      ...events.map(({ args }) => ({
        ...{ by: parameters.by, number: Number(args.number), hash: args.blockHash, publicBlock: block },
      })),
    )
    block = previous
  }
  if (found.length !== count) throw new AnchorsWithheldError(parameters.by, count, found.length)
  return found
}

function findEvents(client: ReadClient, { contract, by, chainId }: AnchoredHeadsParameters, block: number) {
  return told(
    getContractEvents(client, {
      address: contract,
      abi: chainAnchorAbi,
      eventName: "ChainAnchored",
      args: { by, chainId: BigInt(chainId) },
      fromBlock: BigInt(block),
      toBlock: BigInt(block),
      strict: true,
    }),
  )
}

async function told<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    throw toUrcarError(error)
  }
}
