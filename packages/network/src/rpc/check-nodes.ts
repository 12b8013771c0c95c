import { NetworkError } from "../description/network-error.ts"
import type { Network } from "../description/schema.ts"
import { blockHashOf, chainIdOf, headOf } from "./ask-node.ts"

/** A node and its JSON-RPC. */
export interface NamedNode {
  readonly name: string
  readonly rpcUrl: string
}

/** The first block that everything in the genesis bears upon, in every engine. */
const tellingBlock = 2

/**
 * Asks running nodes whether they are this network: its chain id, and all the same genesis.
 * @throws {NetworkError} with a line for each that is not
 */
export async function checkNodes({ chainId }: Network, nodes: readonly NamedNode[]): Promise<void> {
  const answers = await Promise.all(
    nodes.map(async ({ name, rpcUrl }) => ({
      ...{ name, rpcUrl, chainId: await chainIdOf(rpcUrl), head: await headOf(rpcUrl) },
      hash: await blockHashOf(rpcUrl, tellingBlock),
    })),
  )
  const usual = mostOften(answers.flatMap(({ hash }) => hash ?? []))
  const problems = answers.flatMap(({ name, rpcUrl, chainId: found, head, hash }) => {
    if (found === null) return [`${name} at ${rpcUrl} does not answer.`]
    if (found !== chainId) return [`${name} at ${rpcUrl} is on chain ${found}, not ${chainId}.`]
    if (hash === null)
      return [`${name} at ${rpcUrl} has only ${head ?? 0} blocks: it does not follow the network.`]
    if (hash !== usual)
      return [
        `${name} at ${rpcUrl} began from another genesis: its block ${tellingBlock} is ${hash}, not ${usual}.`,
      ]
    return []
  })
  if (problems.length > 0) throw new NetworkError(problems)
}

function mostOften(values: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(values, (value) => value)].sort(
    ([, one], [, other]) => other.length - one.length,
  )
  return counts[0]?.[0]
}
