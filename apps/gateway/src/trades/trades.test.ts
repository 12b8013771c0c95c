import {
  appendRecordSync,
  buyVehicleCall,
  createRecord,
  getDeployment,
  getVehicle,
  listVehicleCall,
} from "@urcar/sdk"
import { createGatewayClient, GatewayRefusedError, type GatewayTrade } from "@urcar/sdk/gateway-client"
import { readingInput } from "@urcar/sdk/testing"
import { type Hex, keccak256 } from "viem"
import { getTransactionCount } from "viem/actions"
import { afterAll, describe, expect, inject, test } from "vitest"
import { sleep } from "../../test/business-load.ts"
import { serveGateway } from "../../test/serve-gateway.ts"
import { openTrade, signEnvelope, toEnvelope } from "../../test/sign-trade.ts"

const chainUrl = inject("chainUrl")
const { register, seller, buyer, offer } = await openTrade(chainUrl, "SK")
const { url } = await serveGateway(chainUrl, {}, afterAll)
const gateway = createGatewayClient(url)

async function settle({ hash }: GatewayTrade): Promise<GatewayTrade> {
  for (;;) {
    const state = await gateway.getTrade(hash)
    if (state && state.status !== "received") return state
    await sleep(100)
  }
}

async function refusalOf(raw: Hex): Promise<string> {
  const error = await gateway.sendTrade(raw).then(
    () => undefined,
    (cause: unknown) => cause,
  )
  if (!(error instanceof GatewayRefusedError)) throw new TypeError("it was not refused", { cause: error })
  return error.values.code
}

describe("POST /trade", () => {
  test("default: a car is listed and bought", async () => {
    const { terms, signature } = await offer()
    const listing = toEnvelope(listVehicleCall({ terms, signature, disclosure: "{}" }))
    const listed = await gateway.sendTrade(await signEnvelope(seller, listing))
    expect(listed.status).toBe("received")
    expect(await settle(listed)).toMatchObject({ status: "recorded", block: expect.any(Number) })

    const raw = await signEnvelope(buyer, toEnvelope(buyVehicleCall({ terms, signature })))
    const bought = await gateway.sendTrade(raw)
    expect(bought).toEqual({ hash: keccak256(raw), status: "received" })
    expect((await settle(bought)).status).toBe("recorded")
    expect((await getVehicle(register.reader, terms)).owner).toBe(buyer.account.address)
    expect((await gateway.sendTrade(raw)).status).toBe("recorded")
  })

  test("behavior: what the desk would refuse is refused by its name, and kept nowhere", async () => {
    const { terms, signature } = await offer()
    await appendRecordSync(seller, { record: createRecord(readingInput(terms.vin, 10)) })
    const raw = await signEnvelope(buyer, toEnvelope(buyVehicleCall({ terms, signature })))
    expect(await gateway.sendTrade(raw)).toMatchObject({
      status: "refused",
      reason: { name: "HeadChangedError" },
    })
    expect(await gateway.getTrade(keccak256(raw))).toBeNull()
  })

  test("error: each kind of transaction that is not carried", async () => {
    const good = toEnvelope(buyVehicleCall(await offer()))
    const used = await getTransactionCount(buyer, buyer.account)
    const { vehicleRegistry } = getDeployment(31_337).addresses
    const cases: [Hex, string][] = [
      ["0x02c0", "transaction-malformed"],
      ["0xdeadbeef", "transaction-malformed"],
      [await signEnvelope(buyer, { ...good, chainId: 1 }), "transaction-other-chain"],
      [await signEnvelope(buyer, { ...good, to: vehicleRegistry }), "transaction-not-for-desk"],
      [await signEnvelope(buyer, { ...good, data: "0x12345678" }), "transaction-not-for-desk"],
      [await signEnvelope(buyer, { ...good, nonce: used + 1 }), "transaction-number"],
      [await signEnvelope(buyer, { ...good, nonce: used - 1 }), "transaction-number"],
    ]
    for (const [raw, code] of cases) expect(await refusalOf(raw)).toBe(code)
  })
})
