import type { Network } from "../description/schema.ts"

/**
 * A compose file: validators in a network without a way out, public nodes in both, and the door, the only one whom the
 * public reaches. Each node's own key lies beside it, `keys/<node>`, and nowhere else.
 */
export function describeCompose({ chainId, validators, readers }: Network, version: string): string {
  const nodes = [
    ...validators.map(({ name, host }) => describeNode(name, host, "validator", version, ["private"])),
    ...readers.map(({ name, host }) => describeNode(name, host, "rpc", version, ["private", "public"])),
  ]
  const urls = readers.map(({ name }) => `http://${name}:8545`).join(",")
  const prefix = validators[0]?.host.split(".").slice(0, 3).join(".") ?? "172.30.0"
  return `# Written by packages/network for chain ${chainId}. Do not edit.
services:
${nodes.join("")}  door:
    image: node:26-slim
    restart: unless-stopped
    command: ["node", "packages/network/src/door/main.ts"]
    working_dir: /urcar
    # The repository with its dependencies installed.
    volumes: ["\${URCAR_REPOSITORY:?}:/urcar:ro"]
    environment:
      HOST: 0.0.0.0
      NODE_URLS: ${urls}
      CALLS_PER_SECOND: "100"
      CALLS_AT_ONCE: "2000"
    ports: ["8545:8545"]
    networks: [public]
    read_only: true
networks:
  private:
    internal: true
    ipam: { config: [{ subnet: ${prefix}.0/24 }] }
  public: {}
volumes:
${[...validators, ...readers].map(({ name }) => `  ${name}: {}\n`).join("")}`
}

function describeNode(
  name: string,
  host: string,
  settings: "validator" | "rpc",
  version: string,
  networks: readonly string[],
): string {
  const others = networks.slice(1).map((network) => `      ${network}: {}\n`)
  return `  ${name}:
    image: hyperledger/besu:${version}
    restart: unless-stopped
    command: ["--config-file=/network/${settings}.toml", "--node-private-key-file=/keys/key", "--p2p-host=${host}"]
    volumes: [".:/network:ro", "./keys/${name}:/keys:ro", "${name}:/data"]
    networks:
      private: { ipv4_address: ${host} }
${others.join("")}    stop_grace_period: 30s
`
}
