import { appendRecordSync, createRecord, getVehicle, registerVehicleSync } from "@urcar/sdk"
import { manufactureInput, openRegister, readingInput } from "@urcar/sdk/testing"
import { afterAll, describe, expect, inject, test } from "vitest"
import { serveGateway } from "../../test/serve-gateway.ts"

const chainUrl = inject("chainUrl")
const register = await openRegister(chainUrl, "HR")
const maker = await register.business("query maker", "manufacturer")
const { url } = await serveGateway(chainUrl, {}, afterAll)
const vin = register.nextVin()
await registerVehicleSync(maker, {
  record: createRecord(manufactureInput(vin)),
  owner: maker.account.address,
})
await appendRecordSync(maker, { record: createRecord(readingInput(vin, 12)) })

const ask = async (subject: string) => {
  const response = await fetch(`${url}/query/${encodeURIComponent(subject)}`)
  return { status: response.status, answer: JSON.parse(await response.text()) }
}

describe("GET /query", () => {
  test("default: the life file as the chain has it", async () => {
    const { head } = await getVehicle(register.reader, { vin })
    const { status, answer } = await ask(vin)
    expect(status).toBe(200)
    expect(answer).toMatchObject({ vin, head, status: "active", plate: "", markMetres: 12_000 })
    expect(answer.records.map(({ kind }: { kind: string }) => kind)).toEqual(["manufacture", "reading"])
    expect(answer.records[1]).toMatchObject({ sequence: 2, odometer: { value: 12, unit: "km" } })
  })

  test("behavior: by the plate it has now", async () => {
    const { odometer: _, payload: __, ...input } = readingInput(vin, 0)
    const plate = { country: "HR", plate: "ZG1234AB" }
    const [odometer, payload] = [{ value: 0, unit: "km" } as const, { v: 1, source: "instrument" } as const]
    const record = createRecord({ ...input, plate, odometer, payload })
    await appendRecordSync(register.police, {
      record: { ...record, kind: "plate", odometer: null, payload: "{}" },
    })
    expect((await ask("hr zg-1234-ab")).answer).toMatchObject({ vin, plate: "HR ZG1234AB" })
  })

  test("error: what is no vehicle", async () => {
    expect(await ask(register.nextVin())).toMatchObject({
      status: 404,
      answer: { error: { code: "vehicle-unknown" } },
    })
    expect(await ask("HR ZZ9999ZZ")).toMatchObject({ status: 404 })
    expect(await ask("???")).toMatchObject({ status: 400, answer: { error: { code: "subject-malformed" } } })
    expect(await ask(`${vin.slice(0, 16)}I`)).toMatchObject({ status: 400 })
    expect(await ask("A".repeat(41))).toMatchObject({ status: 400 })
  })
})
