import type { Hex } from "viem"
import { getContractEvents } from "viem/actions"
import type { ReadClient } from "../../chain/clients.ts"
import { getDeployment } from "../../chain/deployment.ts"
import { EventMissingError } from "../../errors/chain-errors.ts"
import { toUrcarError } from "../../errors/to-urcar-error.ts"
import { auditAnchorAbi } from "../../generated/index.ts"
import { bytesFromText } from "../../text/bytes.ts"
import { read } from "../core/read.ts"

/** The state of a country's lookup log that is kept on chain. */
export interface KeptAnchor {
  readonly head: Hex
  /** Entries of the log up to then. */
  readonly count: number
  /** Block of the anchor. */
  readonly block: number
}

/** Parameters of {@link getLogAnchor}. */
export interface GetLogAnchorParameters {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}

/** The latest anchor of a country's lookup log, with its time; `null` for none. @throws UrcarError */
export async function getLogAnchor(
  client: ReadClient,
  { country }: GetLogAnchorParameters,
): Promise<(KeptAnchor & { readonly at: number }) | null> {
  const { head, count, at, lastBlock } = await read(client, "auditAnchor", auditAnchorAbi, "anchorOf", [
    bytesFromText(country, 2),
  ])
  return lastBlock === 0 ? null : { head, count, at, block: lastBlock }
}

/** Every anchor of a country's lookup log, the first first: found backwards, block by block. @throws UrcarError */
export async function listLogAnchors(
  client: ReadClient,
  parameters: GetLogAnchorParameters,
): Promise<KeptAnchor[]> {
  const latest = await getLogAnchor(client, parameters)
  const country = bytesFromText(parameters.country, 2)
  const found: KeptAnchor[] = []
  for (let block = latest?.block ?? 0; block > 0; ) {
    const events = await findEvents(client, country, block)
    const [first] = events
    if (first === undefined) throw new EventMissingError("LogAnchored", `block ${block}`)
    found.unshift(...events.map(({ args }) => ({ head: args.head, count: args.count, block })))
    if (first.args.previousBlock >= block) throw new EventMissingError("LogAnchored", `before block ${block}`)
    block = first.args.previousBlock
  }
  return found
}

/** In one block there may be several; the first of them names the block before. */
async function findEvents(client: ReadClient, country: Hex, block: number) {
  try {
    return await getContractEvents(client, {
      address: getDeployment(client.chain.id).addresses.auditAnchor,
      abi: auditAnchorAbi,
      eventName: "LogAnchored",
      args: { country },
      fromBlock: BigInt(block),
      toBlock: BigInt(block),
      strict: true,
    })
  } catch (error) {
    throw toUrcarError(error)
  }
}
