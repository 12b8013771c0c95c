import { createRecord, getRecords, registerVehicleSync, type WriteClient } from "@urcar/sdk"
import { createRandom, manufactureInput, openRegister } from "@urcar/sdk/testing"
import { describe, expect, inject, onTestFinished, test } from "vitest"
import { type AcceptedRecord, sleep, startLoad, waitForEnds } from "../../test/business-load.ts"
import { freePort } from "../../test/free-port.ts"
import { type GatewayProcess, startGateway } from "../../test/gateway-process.ts"
import { randomKeys } from "../../test/serve-gateway.ts"
import { temporaryFolder } from "../../test/temporary-folder.ts"

/** More of them: `GATEWAY_KILLS=1000 vitest run src/carrier/kill.test.ts`. */
const kills = Number(process.env.GATEWAY_KILLS ?? 3)
/** With a PostgreSQL of its own, two gateways share it. */
const databaseUrl = process.env.GATEWAY_TEST_DATABASE_URL

const chainUrl = inject("chainUrl")
const register = await openRegister(chainUrl, "CY")
const maker = await register.business("kill maker", "manufacturer")
const authors: WriteClient[] = []
for (const name of ["one", "two", "three"]) authors.push(await register.business(`kill ${name}`, "workshop"))

async function vehicles(): Promise<string[]> {
  const vins = Array.from({ length: 4 }, register.nextVin)
  for (const vin of vins) {
    const record = createRecord(manufactureInput(vin))
    await registerVehicleSync(maker, { record, owner: maker.account.address })
  }
  return vins
}

/** Every answered record, compared with what stands in the vehicles' life files. */
async function expectOnceEach(accepted: readonly AcceptedRecord[], vins: readonly string[]): Promise<void> {
  const onChain = await Promise.all(
    vins.map(async (vin) =>
      (await getRecords(register.reader, { vin }))
        .slice(1)
        .map(({ odometer }) => `${vin} ${odometer?.value}`),
    ),
  )
  expect(onChain.flat().sort()).toEqual(accepted.map(({ vin, km }) => `${vin} ${km}`).sort())
}

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
    const vins = await vehicles()
    const first = await start()
    const load = startLoad({ urls: [first.url], authors, vins, group: 3 })
    const running = await killAgainAndAgain(start, first)
    onTestFinished(running.kill)
    const accepted = await load.finish()
    const ends = await waitForEnds(
      running.url,
      accepted.map(({ hash }) => hash),
    )
    expect(ends.filter(({ status }) => status !== "recorded")).toEqual([])
    await expectOnceEach(accepted, vins)
    expect(await running.stop()).toBe(0)
  })

  test.skipIf(databaseUrl === undefined)("behavior: two gateways on one database, one killed", async () => {
    const keys = randomKeys()
    const environment = async () => ({
      RPC_URL: chainUrl,
      DATABASE_URL: databaseUrl ?? "",
      DATA_DIR: await temporaryFolder(),
      GATEWAY_PORT: await freePort(),
      SENDER_KEYS: keys,
    })
    const [ours, others] = [await environment(), await environment()]
    const vins = await vehicles()
    const [victim, survivor] = await Promise.all([startGateway(ours), startGateway(others)])
    onTestFinished(survivor.kill)
    const load = startLoad({ urls: [victim.url, survivor.url], authors, vins, group: 3 })
    const running = await killAgainAndAgain(() => startGateway(ours), victim)
    onTestFinished(running.kill)
    const accepted = await load.finish()
    const ends = await waitForEnds(
      survivor.url,
      accepted.map(({ hash }) => hash),
    )
    expect(ends.filter(({ status }) => status !== "recorded")).toEqual([])
    await expectOnceEach(accepted, vins)
  })
})
