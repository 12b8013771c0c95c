import { createRandom, openRegister } from "@urcar/sdk/testing"
import { findPostgres, startPostgres } from "@urcar/service/testing"
import { describe, expect, inject, onTestFinished, test } from "vitest"
import { sleep, startLoad, waitForEnds } from "../../test/business-load.ts"
import { createFleet, readingsAccepted, readingsOnChain } from "../../test/fleet.ts"
import { freePort } from "../../test/free-port.ts"
import { type GatewayProcess, startGateway } from "../../test/gateway-process.ts"
import { randomKeys } from "../../test/serve-gateway.ts"
import { temporaryFolder } from "../../test/temporary-folder.ts"

/** More of them: `GATEWAY_KILLS=1000 vitest run src/carrier/kill.test.ts`. */
const kills = Number(process.env.GATEWAY_KILLS ?? 3)
const postgres = findPostgres()

const chainUrl = inject("chainUrl")
/** Kills one process after the other at random moments and starts it again. */
async function killAgainAndAgain(
  start: () => Promise<GatewayProcess>,
  first: GatewayProcess,
): Promise<GatewayProcess> {
  const random = createRandom(kills)
  let running = first
  for (let round = 0; round < kills; round++) {
    await sleep(random.integer(0, 1_500))
    await running.kill()
    running = await start()
  }
  return running
}

describe("kill -9 at random moments under load", () => {
  test("default: every record that was answered is on chain exactly once", async () => {
    const environment = {
      RPC_URL: chainUrl,
      DATA_DIR: await temporaryFolder(),
      GATEWAY_PORT: await freePort(),
      SENDER_KEYS: randomKeys(),
    }
    const start = () => startGateway(environment)
    const register = await openRegister(chainUrl, "CY")
    const fleet = await createFleet(register, "kill alone")
    const first = await start()
    const load = startLoad({ urls: [first.url], ...fleet, group: 3 })
    const running = await killAgainAndAgain(start, first)
    onTestFinished(running.kill)
    const accepted = await load.finish()
    const ends = await waitForEnds(
      running.url,
      accepted.map(({ hash }) => hash),
    )
    expect(ends.filter(({ status }) => status !== "recorded")).toEqual([])
    expect(await readingsOnChain(register, fleet)).toEqual(readingsAccepted(accepted))
    expect(await running.stop()).toBe(0)
  })

  test.skipIf(postgres === undefined)("behavior: two gateways on one PostgreSQL, one killed", async () => {
    const keys = randomKeys()
    const databaseUrl = await startPostgres(postgres ?? "")
    const environment = async () => ({
      RPC_URL: chainUrl,
      DATABASE_URL: databaseUrl,
      DATA_DIR: await temporaryFolder(),
      GATEWAY_PORT: await freePort(),
      SENDER_KEYS: keys,
    })
    const [ours, others] = [await environment(), await environment()]
    const register = await openRegister(chainUrl, "LV")
    const fleet = await createFleet(register, "kill together")
    const [victim, survivor] = await Promise.all([startGateway(ours), startGateway(others)])
    onTestFinished(survivor.kill)
    const load = startLoad({ urls: [victim.url, survivor.url], ...fleet, group: 3 })
    const running = await killAgainAndAgain(() => startGateway(ours), victim)
    onTestFinished(running.kill)
    const accepted = await load.finish()
    const ends = await waitForEnds(
      survivor.url,
      accepted.map(({ hash }) => hash),
    )
    expect(ends.filter(({ status }) => status !== "recorded")).toEqual([])
    expect(await readingsOnChain(register, fleet)).toEqual(readingsAccepted(accepted))
  })
})
