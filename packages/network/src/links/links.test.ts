import { once } from "node:events"
import { connect, createServer, type Socket } from "node:net"
import { afterEach, describe, expect, it } from "vitest"
import { type Endpoint, openLinks } from "./links.ts"

const closing: (() => void | Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** A node that answers every line with its own name. */
async function startEcho(name: string): Promise<Endpoint> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined)
    socket.on("data", () => socket.write(name))
  }).listen(0, "127.0.0.1")
  await once(server, "listening")
  closing.push(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("no port")
  return { name, host: "127.0.0.1", port: address.port }
}

function dial(way: string): Socket {
  const [host = "", port = ""] = way.split(":")
  const socket = connect(Number(port), host).on("error", () => undefined)
  closing.push(() => void socket.destroy())
  return socket
}

async function ask(way: string): Promise<string> {
  const socket = dial(way)
  socket.write("who")
  const answer = await Promise.race([once(socket, "data"), once(socket, "close")])
  return String(answer[0])
}

describe("openLinks", () => {
  it("leads from each node to each other", async () => {
    const nodes = await Promise.all(["a", "b", "c"].map(startEcho))
    const links = await openLinks(nodes)
    closing.push(links.close)
    expect(await ask(links.wayTo("a", "b"))).toBe("b")
    expect(await ask(links.wayTo("b", "c"))).toBe("c")
  })

  it("behavior: a cut ends open connections and refuses new ones, both ways, until it is healed", async () => {
    const nodes = await Promise.all(["a", "b", "c"].map(startEcho))
    const links = await openLinks(nodes)
    closing.push(links.close)
    const open = dial(links.wayTo("b", "a"))
    open.write("who")
    await once(open, "data")
    const ended = once(open, "close")
    links.cut(["a"], ["b"])
    await ended
    expect(await ask(links.wayTo("a", "b"))).not.toBe("b")
    expect(await ask(links.wayTo("b", "a"))).not.toBe("a")
    expect(await ask(links.wayTo("a", "c"))).toBe("c")
    links.heal()
    expect(await ask(links.wayTo("a", "b"))).toBe("b")
  })

  it("error: RangeError, no such wire", async () => {
    const links = await openLinks([])
    expect(() => links.wayTo("a", "b")).toThrow(RangeError)
  })
})
