import type { Network } from "../description/schema.ts"

/** Where a node listens, and whom it calls. */
export interface NodePlace {
  readonly name: string
  readonly host: string
  /** `<id>@<host>:<port>` of every node that it keeps a connection to. */
  readonly peers: readonly string[]
}

/** Ports are the same for every node: each has an address of its own. */
export const ports = { rpc: 8545, websocket: 8546, peers: 26_656, comet: 26_657, grpc: 9090 } as const

/** `config.toml`: consensus and peers. What it leaves out stays as the engine has it. */
export function describeConsensus({ name, host, peers }: NodePlace, { blockSeconds }: Network): string {
  const pause = `${blockSeconds * 1_000 - 300}ms`
  return toToml({
    "": { moniker: name, log_level: "error", db_backend: "goleveldb" },
    rpc: { laddr: `tcp://${host}:${ports.comet}`, pprof_laddr: "", cors_allowed_origins: [] },
    p2p: {
      ...{ laddr: `tcp://${host}:${ports.peers}`, persistent_peers: peers.join(","), pex: false },
      ...{
        addr_book_strict: false,
        allow_duplicate_ip: true,
        dial_timeout: "1s",
        flush_throttle_timeout: "10ms",
      },
      persistent_peers_max_dial_period: "2s",
    },
    mempool: { size: 20_000, cache_size: 40_000 },
    consensus: {
      ...{ timeout_propose: "1s", timeout_propose_delta: "250ms", timeout_prevote: "500ms" },
      ...{ timeout_prevote_delta: "250ms", timeout_precommit: "500ms", timeout_precommit_delta: "250ms" },
      ...{ timeout_commit: pause, peer_gossip_sleep_duration: "20ms" },
    },
  })
}

/** `app.toml`: execution and JSON-RPC. */
export function describeExecution({ host }: NodePlace, { chainId }: Network): string {
  return toToml({
    "": { "minimum-gas-prices": "0atest", pruning: "nothing" },
    evm: { "evm-chain-id": chainId },
    "json-rpc": {
      ...{ enable: true, address: `${host}:${ports.rpc}`, "ws-address": `${host}:${ports.websocket}` },
      ...{ api: "eth,net,web3", "gas-cap": 60_000_000, "metrics-address": "" },
    },
    grpc: { enable: true, address: `${host}:${ports.grpc}` },
    api: { enable: false },
  })
}

type Value = string | number | boolean | readonly string[]

function toToml(tables: Readonly<Record<string, Readonly<Record<string, Value>>>>): string {
  return Object.entries(tables)
    .map(([table, values]) => {
      const lines = Object.entries(values).map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`)
      return `${table && `[${table}]\n`}${lines.join("")}`
    })
    .join("\n")
}
