import {
  createRecord,
  type RecordInput,
  registerVehicleSync,
  signRecord,
  toUnsignedRecord,
  withSignatures,
} from "@urcar/sdk"
import { createGatewayClient, GatewayRefusedError, isSettled, toRecordJson } from "@urcar/sdk/gateway-client"
import { manufactureInput, openRegister, readingInput } from "@urcar/sdk/testing"
import { afterAll, describe, expect, inject, test } from "vitest"
import { serveGateway } from "../../test/serve-gateway.ts"

const chainUrl = inject("chainUrl")
const register = await openRegister(chainUrl, "SI")
const maker = await register.business("mine maker", "manufacturer")
const workshop = await register.business("mine workshop", "workshop")
const operator = await register.person("mine operator")
const OPERATORS = operator.account.address
const { url } = await serveGateway(chainUrl, { OPERATORS, BATCH_MILLISECONDS: "60000" }, afterAll)
const gateway = createGatewayClient(url)

const repairInput = (vin: string, km: number): RecordInput<"repair"> => ({
  vin,
  kind: "repair",
  odometer: { value: km, unit: "km" },
  occurredAt: "2024-06-01",
  payload: { v: 1, cause: "wear", parts: [{ part: "brakes", damage: "worn", work: "replaced-new" }] },
})

async function sign(make: (vin: string, km: number) => RecordInput) {
  const vin = register.nextVin()
  const record = createRecord(manufactureInput(vin))
  await registerVehicleSync(maker, { record, owner: maker.account.address })
  const unsigned = toUnsignedRecord(createRecord(make(vin, 5)), { author: workshop.account.address })
  return withSignatures(unsigned, [await signRecord(workshop, unsigned)])
}

describe("POST /mine", () => {
  test("default: what waits is sent at once", async () => {
    const [received] = await gateway.sendRecords([await sign(readingInput)])
    if (received === undefined) throw new RangeError("every record gets an answer")
    expect(received.status).toBe("received")
    expect(await gateway.flushQueue(operator)).toBeGreaterThan(0)
    for await (const state of gateway.watchRecord(received.hash))
      if (isSettled(state)) expect(state.status).toBe("recorded")
    expect((await gateway.getRecord(received.hash))?.status).toBe("recorded")
  })

  test("error: somebody else, or nobody", async () => {
    const flushed = gateway.flushQueue(workshop)
    await expect(flushed).rejects.toMatchObject({ values: { code: "not-operator" } })
    await expect(flushed).rejects.toBeInstanceOf(GatewayRefusedError)
    expect((await fetch(`${url}/mine`, { method: "POST" })).status).toBe(401)
  })
})

describe("POST /repair", () => {
  const repair = async (make: (vin: string, km: number) => RecordInput) => {
    const body = JSON.stringify(toRecordJson(await sign(make)))
    const headers = { "content-type": "application/json" }
    const response = await fetch(`${url}/repair`, { method: "POST", headers, body })
    return { status: response.status, answer: JSON.parse(await response.text()) }
  }

  test("default: one record, one answer", async () => {
    expect(await repair(repairInput)).toMatchObject({ status: 202, answer: { status: "received" } })
  })

  test("error: another kind", async () => {
    expect(await repair(readingInput)).toMatchObject({
      status: 400,
      answer: { error: { code: "kind-not-repair" } },
    })
  })
})
