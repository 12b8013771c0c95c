import { describe, expect, test } from "vitest"
import { createIndexerClient } from "./create-indexer-client.ts"
import { IndexerQueryError, IndexerUnavailableError } from "./errors.ts"

/** A client of an indexer that answers one thing; tells what it was asked. */
function clientOf(status: number, answer: unknown) {
  const asked: string[] = []
  const answerOnce: typeof fetch = async (url) => {
    asked.push(String(url))
    return Response.json(answer, { status })
  }
  return { asked, client: createIndexerClient("http://indexer.example/", { fetch: answerOnce }) }
}

describe("createIndexerClient", () => {
  test("default: asks by address and parameters, leaving out what is not given", async () => {
    const { asked, client } = clientOf(200, { items: [], cursor: null, facets: null })
    await client.listVehicles({
      make: "Škoda",
      fuel: ["petrol", "diesel"],
      priceMax: 5n,
      onSale: true,
      q: undefined,
    })
    expect(asked).toEqual([
      "http://indexer.example/vehicles?make=%C5%A0koda&fuel=petrol%2Cdiesel&priceMax=5&onSale=true",
    ])
  })

  test("behavior: a path part cannot lead elsewhere", async () => {
    const { asked, client } = clientOf(200, { text: "../x", at: null, matches: [] })
    await client.findPlate("../x?y")
    expect(asked).toEqual(["http://indexer.example/plates/..%2Fx%3Fy"])
  })

  test("behavior: what does not exist is null", async () => {
    expect(await clientOf(404, { error: "not found" }).client.getVehicle("WVWZZZ1KZAW000001")).toBeNull()
  })

  test("error: IndexerQueryError names the parameters", async () => {
    const issues = [{ parameter: "limit", code: "too_big" }]
    const { client } = clientOf(400, { error: "not understood", issues })
    const error: unknown = await client.listVehicles({ limit: 101 }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(IndexerQueryError)
    expect(error).toMatchObject({ values: { issues } })
  })

  test("error: IndexerUnavailableError for a failure, an answer of another shape, and silence", async () => {
    const silent = createIndexerClient("http://indexer.example", {
      fetch: () => Promise.reject(new Error("down")),
    })
    const questions = [
      clientOf(500, {}).client.getLag(),
      clientOf(200, { indexedBlock: "one" }).client.getLag(),
      clientOf(404, {}).client.getMarket(),
      silent.getLag(),
    ]
    for (const question of questions) await expect(question).rejects.toBeInstanceOf(IndexerUnavailableError)
  })
})
