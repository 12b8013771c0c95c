import { keccak256, parseEther, stringToHex, zeroAddress } from "viem"
import { afterEach, beforeAll, describe, expect, inject, test } from "vitest"
import { appendRecordSync } from "../actions/appendRecord/appendRecord.ts"
import { certifyKeySync } from "../actions/certifyKey/certifyKey.ts"
import { completeEscrowSync } from "../actions/completeEscrow/completeEscrow.ts"
import { confirmHandoverSync } from "../actions/confirmHandover/confirmHandover.ts"
import { depositPriceSync } from "../actions/depositPrice/depositPrice.ts"
import { getVehicle } from "../actions/getVehicle/getVehicle.ts"
import { registerVehicleSync } from "../actions/registerVehicle/registerVehicle.ts"
import { settleEscrowSync } from "../actions/settleEscrow/settleEscrow.ts"
import { signSaleConsent } from "../actions/signSaleConsent/signSaleConsent.ts"
import { signSettlement } from "../actions/signSettlement/signSettlement.ts"
import { topUpBondSync } from "../actions/topUpBond/topUpBond.ts"
import type { WriteClient } from "../chain/clients.ts"
import { getDeployment } from "../chain/deployment.ts"
import { createRecord } from "../records/create-record.ts"
import { manufactureInput, readingInput } from "../testing/inputs.ts"
import { type LyingProxy, startLyingProxy } from "../testing/lying-proxy.ts"
import { openRegister, type TestRegister } from "../testing/register.ts"
import { verifyVehicle } from "./verify-vehicle.ts"

const price = parseEther("1")
const { addresses } = getDeployment(31_337)
let register: TestRegister
let seller: WriteClient
let buyer: WriteClient
let proxy: LyingProxy | undefined
let nonce = 0n

beforeAll(async () => {
  register = await openRegister(inject("chainUrl"), "RO")
  seller = await register.business("manufacturer", "manufacturer")
  buyer = await register.person("buyer")
  await certifyKeySync(register.police, { key: buyer.account.address })
  await topUpBondSync(seller, { currency: zeroAddress, amount: price })
})

afterEach(async () => {
  await proxy?.stop()
  proxy = undefined
})

/** A new vehicle whose price is at the escrow desk. */
async function deposit() {
  const vin = register.nextVin()
  const owner = seller.account.address
  await registerVehicleSync(seller, { record: createRecord(manufactureInput(vin)), owner })
  const { head } = await getVehicle(register.reader, { vin })
  nonce += 1n
  const open = { buyer: zeroAddress, currency: zeroAddress, attester: zeroAddress, odometer: null }
  const disclosure = keccak256(stringToHex("{}"))
  const terms = { vin, ...open, price, disclosure, head, nonce, deadline: 2 ** 40 - 1 }
  const signature = await signSaleConsent(seller, terms, "escrowDesk")
  const { event } = await depositPriceSync(buyer, { terms, signature })
  return { vin, saleId: event.saleId }
}

describe("a sale by escrow", () => {
  test("default: completed, after a record that followed the deposit", async () => {
    const { vin, saleId } = await deposit()
    await appendRecordSync(seller, { record: createRecord(readingInput(vin, 10)) })
    await confirmHandoverSync(buyer, { saleId })
    await completeEscrowSync(buyer, { saleId })
    const report = await verifyVehicle([register.url], vin)
    expect(report).toMatchObject({ verdict: "verified" })
    expect(report.owners.map(({ by }) => by)).toEqual(["registered", "sale"])
    expect(report.owners.at(-1)?.owner).toBe(buyer.account.address.toLowerCase())
  })

  test("behavior: settled at another price, which the other party signed", async () => {
    const { vin, saleId } = await deposit()
    const settlement = { saleId, price: price / 2n, deadline: 2 ** 40 - 1 }
    const signature = await signSettlement(seller, settlement)
    await settleEscrowSync(buyer, { ...settlement, signature })
    expect(await verifyVehicle([register.url], vin)).toMatchObject({ verdict: "verified" })
  })

  test("error: an endpoint that hides the deposit, or tells of another sale's", async () => {
    const [one, other] = [await deposit(), await deposit()]
    for (const { saleId } of [one, other]) await completeEscrowSync(buyer, { saleId })
    const lies = [() => [], (result: unknown[]) => result.map(toOther)]
    let told: unknown
    const toOther = () => told
    for (const lie of lies) {
      proxy = await startLyingProxy(register.url, ({ method, params, result }) => {
        const [filter] = params
        const isDeposit =
          typeof filter === "object" &&
          filter !== null &&
          "topics" in filter &&
          Array.isArray(filter.topics) &&
          filter.topics[1] === one.saleId &&
          "address" in filter &&
          filter.address === addresses.escrowDesk
        if (method !== "eth_getLogs" || !Array.isArray(result)) return result
        return isDeposit ? lie(result) : result
      })
      told = await depositLogOf(other.saleId)
      const report = await verifyVehicle([proxy.url], one.vin)
      expect(report).toMatchObject({
        verdict: "failed",
        failure: { reason: "ForgedSignature", details: { problem: "not-in-transaction" } },
      })
      await proxy.stop()
    }
    expect(await verifyVehicle([register.url], one.vin)).toMatchObject({ verdict: "verified" })
  })
})

async function depositLogOf(saleId: `0x${string}`): Promise<unknown> {
  const filter = {
    address: addresses.escrowDesk,
    topics: [null, saleId],
    fromBlock: "0x0",
    toBlock: "latest",
  }
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_getLogs", params: [filter] })
  const headers = { "content-type": "application/json" }
  const response = await fetch(register.url, { method: "POST", headers, body })
  return JSON.parse(await response.text()).result[0]
}
