import { keccak256, stringToHex } from "viem/utils"
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"
import { appendRecordsSync } from "../actions/appendRecords/appendRecords.ts"
import { approveEuroSync } from "../actions/approveEuro/approveEuro.ts"
import { closeDisputeSync } from "../actions/closeDispute/closeDispute.ts"
import { getFirstOwner } from "../actions/getFirstOwner/getFirstOwner.ts"
import { getRecords } from "../actions/getRecords/getRecords.ts"
import { lockStakeSync } from "../actions/lockStake/lockStake.ts"
import { mintEuroSync } from "../actions/mintEuro/mintEuro.ts"
import { openDisputeSync } from "../actions/openDispute/openDispute.ts"
import { registerVehicleSync } from "../actions/registerVehicle/registerVehicle.ts"
import { upholdBySilenceSync } from "../actions/upholdBySilence/upholdBySilence.ts"
import type { WriteClient } from "../chain/clients.ts"
import { getDeployment } from "../chain/deployment.ts"
import { proveRecord } from "../disputes/prove-record.ts"
import { createRecord } from "../records/create-record.ts"
import { toUnsignedBatch } from "../records/unsigned.ts"
import { manufactureInput, readingInput } from "../testing/inputs.ts"
import { type LyingProxy, startLyingProxy } from "../testing/lying-proxy.ts"
import { type OwnChain, startOwnChain } from "../testing/own-chain.ts"
import { openRegister, type TestRegister } from "../testing/register.ts"
import { verifyWriter } from "./verify-writer.ts"

const day = 86_400
const euro = 1_000_000n
const { addresses } = getDeployment(31_337)

let chain: OwnChain
let register: TestRegister
let maker: WriteClient
let workshop: WriteClient
let accuser: WriteClient
let proxy: LyingProxy | undefined
const vins: string[] = []

/** A workshop with twenty records about five cars: two disputed, one of them upheld by silence. */
beforeAll(async () => {
  chain = await startOwnChain()
  register = await openRegister(chain.url, "DE")
  maker = await register.business("maker", "manufacturer")
  workshop = await register.business("workshop", "workshop")
  accuser = await register.person("accuser")
  for (const client of [workshop, accuser])
    await mintEuroSync(client, { to: client.account.address, amount: 100_000n * euro })
  await approveEuroSync(workshop, { spender: addresses.licenseRegistry, amount: 10_000n * euro })
  await lockStakeSync(workshop, { amount: 10_000n * euro })
  await approveEuroSync(accuser, { spender: addresses.disputeCourt, amount: 100_000n * euro })
  for (let car = 0; car < 5; car++) vins.push(await liveCar())
  const disputeId = await dispute(vins[0] ?? "")
  await dispute(vins[1] ?? "")
  await chain.wait(15 * day)
  await upholdBySilenceSync(accuser, { disputeId })
  await chain.wait(15 * day)
  await closeDisputeSync(accuser, { disputeId })
})

afterAll(() => chain.stop())

afterEach(async () => {
  await proxy?.stop()
  proxy = undefined
})

async function liveCar(): Promise<string> {
  const vin = register.nextVin()
  const record = createRecord(manufactureInput(vin))
  await registerVehicleSync(maker, { record, owner: maker.account.address })
  const records = [1_000, 1_200, 1_300, 1_400].map((km) => createRecord(readingInput(vin, km)))
  const batch = toUnsignedBatch(records, { author: workshop.account.address })
  await appendRecordsSync(workshop, { batch: { ...batch, signature: "0x" } })
  return vin
}

async function dispute(vin: string): Promise<bigint> {
  const firstOwner = await getFirstOwner(register.reader, { vin })
  const records = await getRecords(register.reader, { vin })
  const proof = proveRecord({ vin, firstOwner, records }, 2)
  const evidence = keccak256(stringToHex("pictures"))
  const { event } = await openDisputeSync(accuser, { vin, ...proof, reason: "work-not-done", evidence })
  return event.disputeId
}

const writer = () => `0x${workshop.account.address.slice(2).toLowerCase()}` as const

describe("verifyWriter", () => {
  test("default", async () => {
    const report = await verifyWriter([chain.url, chain.url], writer())
    expect(report).toMatchObject({ failure: null, vehicles: [...vins].sort() })
    expect(report.disputes).toEqual([
      { vin: vins[0], sequence: 2, outcome: "upheld", isAnswered: false },
      { vin: vins[1], sequence: 2, outcome: "open", isAnswered: false },
    ])
    expect(report.score).toMatchObject({
      label: "fair",
      parts: { records: 20, vehicles: 5, readings: 20, contradicted: 0, disputesLost: 1, disputesOpen: 1 },
      penalties: { readings: 0, disputes: 150, latency: 100 },
    })
  })

  test("behavior: an account that wrote nothing has no score", async () => {
    const report = await verifyWriter([chain.url], "0x0000000000000000000000000000000000000001")
    expect(report).toMatchObject({ vehicles: [], failure: null, score: { score: null, label: null } })
  })

  test("behavior: a file that cannot be verified gives no score", async () => {
    proxy = await startLyingProxy(chain.url, ({ method, params, result }) => {
      const isFile = method === "eth_getLogs" && JSON.stringify(params).includes(stringToHex(vins[2] ?? ""))
      return isFile && Array.isArray(result) ? result.slice(0, -1) : result
    })
    const report = await verifyWriter([proxy.url], writer())
    expect(report).toMatchObject({ failure: { reason: "MissingRecord", vin: vins[2] } })
    expect(report.score).toBeUndefined()
  })

  test.each([
    ["disputes", "disputeCourt", "OtherDispute"],
    ["vehicles", "vehicleRegistry", "OmittedRecord"],
  ] as const)("behavior: %s left out are shown by a second endpoint", async (_, contract, reason) => {
    proxy = await startLyingProxy(chain.url, ({ method, params, result }) => {
      const text = JSON.stringify(params)
      const isAsked = text.includes(addresses[contract]) && text.includes(writer().slice(2))
      return method === "eth_getLogs" && isAsked && Array.isArray(result) ? result.slice(-1) : result
    })
    const report = await verifyWriter([proxy.url, chain.url], writer())
    expect(report).toMatchObject({ failure: { reason } })
  })
})
