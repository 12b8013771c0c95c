import { describe, expect, test } from "vitest"
import { listen } from "./listen.ts"

const host = "127.0.0.1"

describe("listen", () => {
  test("default: serves until it is closed", async () => {
    const server = await listen({ fetch: () => new Response("hello"), host, port: 0 })
    const url = `http://${host}:${server.port}`
    expect(await (await fetch(url)).text()).toBe("hello")
    await server.close()
    await expect(fetch(url)).rejects.toThrow(TypeError)
  })

  test("behavior: lets a request under way finish", async () => {
    const arrived = Promise.withResolvers<void>()
    const answer = Promise.withResolvers<Response>()
    const wait = () => {
      arrived.resolve()
      return answer.promise
    }
    const server = await listen({ fetch: wait, host, port: 0 })
    const asked = fetch(`http://${host}:${server.port}`, { headers: { connection: "close" } })
    await arrived.promise
    const closing = server.close()
    answer.resolve(new Response("late"))
    expect(await (await asked).text()).toBe("late")
    await closing
  })

  test("behavior: ends a request that never finishes", async () => {
    const arrived = Promise.withResolvers<void>()
    const wait = () => {
      arrived.resolve()
      return new Promise<Response>(() => undefined)
    }
    const server = await listen({ fetch: wait, host, port: 0 })
    const asked = fetch(`http://${host}:${server.port}`)
    asked.catch(() => undefined)
    await arrived.promise
    await server.close(20)
    await expect(asked).rejects.toThrow(TypeError)
  })

  test("error: a taken port", async () => {
    const server = await listen({ fetch: () => new Response(), host, port: 0 })
    const second = listen({ fetch: () => new Response(), host, port: server.port })
    await expect(second).rejects.toMatchObject({ code: "EADDRINUSE" })
    await server.close()
  })
})
