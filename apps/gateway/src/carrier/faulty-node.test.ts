import { openRegister } from "@urcar/sdk/testing"
import { describe, expect, inject, test } from "vitest"
import { sleep, startLoad, waitForEnds } from "../../test/business-load.ts"
import { serveFaultyNode } from "../../test/faulty-node.ts"
import { createFleet, readingsAccepted, readingsOnChain } from "../../test/fleet.ts"
import { serveGateway } from "../../test/serve-gateway.ts"

/** Longer: `GATEWAY_FAULT_SECONDS=600 vitest run src/carrier/faulty-node.test.ts`. */
const seconds = Number(process.env.GATEWAY_FAULT_SECONDS ?? 5)

const chainUrl = inject("chainUrl")
const register = await openRegister(chainUrl, "CZ")

describe("a node that drops, delays, doubles and lies", () => {
  test("default: every record that was answered is on chain exactly once, and is said to be", async () => {
    const fleet = await createFleet(register, "faulty")
    const { url } = await serveGateway(await serveFaultyNode(chainUrl, 7))
    const load = startLoad({ urls: [url], ...fleet, group: 2 })
    await sleep(seconds * 1_000)
    const accepted = await load.finish()
    expect(accepted.length).toBeGreaterThan(0)
    const hashes = accepted.map(({ hash }) => hash)
    const ends = await waitForEnds(url, hashes)
    expect(ends.filter(({ status }) => status !== "recorded")).toEqual([])
    expect(await readingsOnChain(register, fleet)).toEqual(readingsAccepted(accepted))
  })
})
