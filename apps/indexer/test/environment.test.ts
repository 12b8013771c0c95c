import { once } from "node:events"
import { createServer } from "node:net"
import { describe, expect, test } from "vitest"
import { readEnvironment } from "../environment.ts"
import { isPortFree } from "../free-port.ts"
import { fingerprint, schemaNames } from "../schema-name.ts"
import { freePort } from "./support/free-port.ts"

describe("readEnvironment", () => {
  test("default: one machine, an embedded database", () => {
    expect(readEnvironment({ DATABASE_DIR: "", INDEXER_PORT: "" })).toEqual({
      host: "127.0.0.1",
      port: 42_069,
      rpcUrls: ["http://127.0.0.1:8545"],
      databaseDirectory: ".ponder/database",
    })
  })

  test("behavior: a PostgreSQL takes the place of the folder", () => {
    const given = { DATABASE_URL: "postgres://x", DATABASE_DIR: "/a", PONDER_RPC_URL_31337: "http://node:1/" }
    expect(readEnvironment(given)).toMatchObject({ databaseDirectory: null, rpcUrls: ["http://node:1"] })
  })

  test("behavior: several endpoints, the preferred first", () => {
    const given = { PONDER_RPC_URL_31337: "http://one:1/, http://two:2" }
    expect(readEnvironment(given).rpcUrls).toEqual(["http://one:1", "http://two:2"])
  })

  test("error: a port or an address that is none", () => {
    expect(() => readEnvironment({ PONDER_RPC_URL_31337: "http://one:1,,http://two:2" })).toThrow()
    expect(() => readEnvironment({ INDEXER_PORT: "0" })).toThrow()
    expect(() => readEnvironment({ PONDER_RPC_URL_31337: "node" })).toThrow()
  })
})

describe("schemaNames", () => {
  test("behavior: the embedded database has one schema", async () => {
    expect(await schemaNames(readEnvironment({}))).toEqual({ schema: "urcar", viewsSchema: null })
  })

  test("behavior: the fingerprint changes with every text and with where one ends", () => {
    const prints = [["a", "b"], ["ab"], ["a", "c"], ["b", "a"]].map(fingerprint)
    expect(new Set(prints).size).toBe(4)
    expect(prints[0]).toMatch(/^[0-9a-f]{12}$/)
  })
})

test("isPortFree tells a port that is taken from one that is not", async () => {
  const port = await freePort()
  expect(await isPortFree("127.0.0.1", port)).toBe(true)
  const server = createServer().listen(port, "127.0.0.1")
  await once(server, "listening")
  expect(await isPortFree("127.0.0.1", port)).toBe(false)
  server.close()
})
