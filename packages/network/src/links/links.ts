import { once } from "node:events"
import { connect, createServer, type Server, type Socket } from "node:net"

/** Where a node listens for its peers. */
export interface Endpoint {
  readonly name: string
  readonly host: string
  readonly port: number
}

/** The wires between nodes, which a test can cut: every node reaches every other through a relay of its own. */
export interface Links {
  /** Where `from` finds `to`. */
  readonly wayTo: (from: string, to: string) => string
  /** Cuts every wire between two groups. */
  readonly cut: (some: readonly string[], others: readonly string[]) => void
  /** Mends all of them. */
  readonly heal: () => void
  readonly close: () => Promise<void>
}

interface Relay {
  readonly from: string
  readonly to: string
  readonly port: number
  readonly server: Server
  readonly sockets: Set<Socket>
}

/**
 * Opens a relay for each ordered pair. No rights are needed and nothing of the machine's network changes; nodes know
 * each other by their keys, so that a relay can delay or cut but not pose as anybody.
 */
export async function openLinks(endpoints: readonly Endpoint[]): Promise<Links> {
  const isCut = new Set<string>()
  const pairs = endpoints.flatMap((to) =>
    endpoints.filter((from) => from !== to).map((from) => ({ from: from.name, to })),
  )
  const relays = await Promise.all(
    pairs.map(({ from, to }) => openRelay(from, to, () => isCut.has(pairName(from, to.name)))),
  )
  const wayTo = (from: string, to: string) => {
    const relay = relays.find((one) => one.from === from && one.to === to)
    if (!relay) throw new RangeError(`There is no wire from ${from} to ${to}.`)
    return `127.0.0.1:${relay.port}`
  }
  const cut = (some: readonly string[], others: readonly string[]) => {
    for (const one of some) for (const other of others) isCut.add(pairName(one, other))
    for (const { from, to, sockets } of relays)
      if (isCut.has(pairName(from, to))) for (const socket of sockets) socket.destroy()
  }
  const close = async () => {
    await Promise.all(
      relays.map(async ({ server, sockets }) => {
        for (const socket of sockets) socket.destroy()
        server.close()
        await once(server, "close")
      }),
    )
  }
  return { wayTo, cut, heal: () => isCut.clear(), close }
}

/** A wire is cut in both directions. */
function pairName(one: string, other: string): string {
  return [one, other].sort().join(" ")
}

async function openRelay(from: string, to: Endpoint, isCut: () => boolean): Promise<Relay> {
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.once("close", () => sockets.delete(socket))
    socket.setNoDelay(true)
    return socket
  }
  const server = createServer((near) => {
    keep(near).on("error", () => near.destroy())
    if (isCut()) return near.destroy()
    const far = keep(connect(to.port, to.host)).on("error", () => near.destroy())
    near.once("close", () => far.destroy())
    far.once("close", () => near.destroy())
    near.pipe(far).pipe(near)
  }).listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("a TCP server has a numbered port")
  return { from, to: to.name, port: address.port, server, sockets }
}
