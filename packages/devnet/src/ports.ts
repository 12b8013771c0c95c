import { StartError } from "./start-error.ts"

/** The services, in the order they start. */
export const serviceNames = ["chain", "indexer", "gateway", "police", "web"] as const

export type ServiceName = (typeof serviceNames)[number]

/** The variable that moves each service to another port, and the port without it. */
export const portSettings: Readonly<Record<ServiceName, { variable: string; port: number }>> = {
  chain: { variable: "CHAIN_PORT", port: 8545 },
  indexer: { variable: "INDEXER_PORT", port: 42_069 },
  gateway: { variable: "GATEWAY_PORT", port: 4000 },
  police: { variable: "POLICE_PORT", port: 4100 },
  web: { variable: "WEB_PORT", port: 3000 },
}

export type Ports = Readonly<Record<ServiceName, number>>

/**
 * The port of each service.
 * @throws {StartError} for a variable that holds no port, or two services on the same one
 */
export function readPorts(environment: Readonly<Record<string, string | undefined>>): Ports {
  const ports = {
    chain: readPort("chain", environment),
    indexer: readPort("indexer", environment),
    gateway: readPort("gateway", environment),
    police: readPort("police", environment),
    web: readPort("web", environment),
  }
  refuseSharedPort(ports)
  return ports
}

function readPort(name: ServiceName, environment: Readonly<Record<string, string | undefined>>): number {
  const { variable, port } = portSettings[name]
  const text = environment[variable]
  if (text === undefined || text === "") return port
  const chosen = Number(text)
  if (/^\d+$/.test(text) && chosen >= 1 && chosen <= 65_535) return chosen
  throw new StartError(`${variable} is "${text}": it must be a port from 1 to 65535.`)
}

function refuseSharedPort(ports: Ports) {
  for (const [index, name] of serviceNames.entries()) {
    const other = serviceNames.slice(0, index).find((earlier) => ports[earlier] === ports[name])
    if (!other) continue
    const variables = `${portSettings[other].variable} and ${portSettings[name].variable}`
    throw new StartError(`${variables} are both ${ports[name]}: give each service a port of its own.`)
  }
}
