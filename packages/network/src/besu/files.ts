import { publicKeyToAddress } from "viem/accounts"
import { NetworkError } from "../description/network-error.ts"
import type { Network } from "../description/schema.ts"
import { describeCompose } from "./compose.ts"
import { createBesuGenesis } from "./genesis.ts"
import { besuGenesisSchema } from "./genesis-schema.ts"

/** Where nodes listen for each other. */
const peerPort = 30_303

/** The least release that this is written for. */
export const besuVersion = "26.8.1"

/**
 * Everything that the operators of a Besu network share, by file name: genesis, peers, allow-list, settings of a
 * validator and of a public node, and a compose file of all of them.
 * @throws {NetworkError} where a node has no key, or a validator's address is not its key's
 */
export async function describeBesuFiles(network: Network): Promise<Readonly<Record<string, string>>> {
  const enodes = describeEnodes(network)
  const genesis = besuGenesisSchema.parse(await createBesuGenesis(network))
  const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`
  return {
    "genesis.json": json(genesis),
    "static-nodes.json": json(enodes),
    "permissions.toml": `nodes-allowlist=${JSON.stringify(enodes)}\n`,
    "validator.toml": describeNode([]),
    "rpc.toml": describeNode(publicSettings),
    "compose.yaml": describeCompose(network, besuVersion),
  }
}

function describeEnodes({ validators, readers }: Network): string[] {
  const problems = [
    ...[...validators, ...readers].flatMap(({ name, nodeKey }) =>
      nodeKey === undefined ? [`${name} has no nodeKey: Besu's nodes admit each other by it.`] : [],
    ),
    ...validators.flatMap(({ name, address, nodeKey }) => {
      const own = nodeKey && publicKeyToAddress(`0x04${nodeKey}`)
      return own && own !== address ? [`${name} signs as ${own}, and its description says ${address}.`] : []
    }),
  ]
  if (problems.length > 0) throw new NetworkError(problems)
  return [...validators, ...readers].map(({ host, nodeKey }) => `enode://${nodeKey}@${host}:${peerPort}`)
}

/** What every node has: gas is free everywhere, or a node would silently drop what another one takes. */
const settings: readonly (readonly [string, string | number | boolean | readonly string[]])[] = [
  ["genesis-file", "/network/genesis.json"],
  ["data-path", "/data"],
  ["min-gas-price", 0],
  ["discovery-enabled", false],
  ["static-nodes-file", "/network/static-nodes.json"],
  ["permissions-nodes-config-file-enabled", true],
  ["permissions-nodes-config-file", "/network/permissions.toml"],
  ["sync-mode", "FULL"],
  ["p2p-port", peerPort],
]

/** What a public node answers besides, to the door alone. */
const publicSettings = [
  ["rpc-http-enabled", true],
  ["rpc-http-host", "0.0.0.0"],
  ["rpc-http-port", 8545],
  ["rpc-http-api", ["ETH", "NET", "WEB3", "QBFT"]],
  ["host-allowlist", ["*"]],
  ["rpc-max-logs-range", 10_000],
] as const

function describeNode(more: typeof settings): string {
  return [...settings, ...more].map(([key, value]) => `${key}=${JSON.stringify(value)}\n`).join("")
}
