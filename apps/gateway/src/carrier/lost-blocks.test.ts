import { openRegister, startLocalChain } from "@urcar/sdk/testing"
import { describe, expect, onTestFinished, test } from "vitest"
import { sleep, startLoad, waitForEnds } from "../../test/business-load.ts"
import { createFleet, readingsAccepted, readingsOnChain } from "../../test/fleet.ts"
import { serveGateway } from "../../test/serve-gateway.ts"

describe("a local chain that lost its last blocks", () => {
  test("default: what was recorded in them is recorded again, once", async () => {
    const chain = await startLocalChain()
    onTestFinished(chain.stop)
    const register = await openRegister(chain.url, "DE")
    const fleet = await createFleet(register, "lost")
    const { url } = await serveGateway(chain.url)
    const before = await register.reader.transport.request({ method: "evm_snapshot" })
    const load = startLoad({ urls: [url], ...fleet, group: 3 })
    await sleep(500)
    const accepted = await load.finish()
    const hashes = accepted.map(({ hash }) => hash)
    await waitForEnds(url, hashes)
    await register.reader.transport.request({ method: "evm_revert", params: [before] })
    expect(await readingsOnChain(register, fleet)).toEqual([])
    while ((await readingsOnChain(register, fleet)).length < accepted.length) await sleep(500)
    expect(await readingsOnChain(register, fleet)).toEqual(readingsAccepted(accepted))
    const ends = await waitForEnds(url, hashes)
    expect(ends.filter(({ status }) => status !== "recorded")).toEqual([])
  })
})
