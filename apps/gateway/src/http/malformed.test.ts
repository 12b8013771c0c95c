import { createRecord, registerVehicleSync, signRecord, toUnsignedRecord, withSignatures } from "@urcar/sdk"
import { toRecordJson } from "@urcar/sdk/gateway-client"
import { createRandom, manufactureInput, openRegister, readingInput } from "@urcar/sdk/testing"
import { afterAll, expect, inject, test } from "vitest"
import { createScrambler } from "../../test/scramble.ts"
import { serveGateway } from "../../test/serve-gateway.ts"

/** More of them: `GATEWAY_MALFORMED=100000 vitest run src/http/malformed.test.ts`. */
const requests = Number(process.env.GATEWAY_MALFORMED ?? 2_000)
const atOnce = 16
const chainUrl = inject("chainUrl")
const register = await openRegister(chainUrl, "MT")
const maker = await register.business("malformed maker", "manufacturer")
const { url } = await serveGateway(chainUrl, {}, afterAll)

async function signedReading() {
  const vin = register.nextVin()
  const record = createRecord(manufactureInput(vin))
  await registerVehicleSync(maker, { record, owner: maker.account.address })
  const unsigned = toUnsignedRecord(createRecord(readingInput(vin, 1)), { author: maker.account.address })
  return toRecordJson(withSignatures(unsigned, [await signRecord(maker, unsigned)]))
}

test(`error: of ${requests} scrambled requests each is answered, none by a fault, and none is kept in memory`, async () => {
  const record = await signedReading()
  const hash = `0x${"5d".repeat(32)}`
  const account = maker.account.address
  const key = { recipient: "age1", issuedAt: 0, signature: `0x${"00".repeat(65)}` }
  const authorization = `UrCar account=${account}, deadline=1, signature=0x${"00".repeat(65)}`
  const coded = Buffer.from("age-encryption.org/v1\n").toString("base64")
  const deposit = { root: hash, file: coded, boxes: [{ account, box: coded }] }
  const asked = { asker: account, issuedAt: 0, signature: key.signature }
  const grant = { vin: record.record.vin, sequence: 1, scope: "part", grantor: account, grantee: account }
  const checkpoint = {
    ...{ chainId: 31_337, block: 1, time: 1, vehicles: 1, root: hash },
    signatures: [`0x${"11".repeat(64)}`],
  }
  const doors = [
    { method: "POST", path: "/records", body: { records: [record] } },
    { method: "POST", path: "/repair", body: record },
    { method: "POST", path: "/trade", body: { transaction: "0x02f86b827a69" } },
    { method: "POST", path: "/mine", authorization },
    { method: "GET", path: `/records/${hash}` },
    { method: "GET", path: `/records/${hash}/events` },
    { method: "GET", path: `/trade/${hash}` },
    { method: "GET", path: `/query/${record.record.vin}` },
    { method: "GET", path: "/query/DE BXY1234" },
    { method: "POST", path: "/checkpoints", body: checkpoint },
    { method: "GET", path: "/checkpoints/latest" },
    { method: "GET", path: `/passports/${record.record.vin}` },
    { method: "PUT", path: `/files/${hash}`, body: "age-encryption.org/v1", authorization },
    { method: "GET", path: `/files/${hash}` },
    { method: "DELETE", path: `/files/${hash}`, authorization },
    { method: "PUT", path: `/evidence/${hash}`, body: { files: [], v: 1 }, authorization },
    { method: "PUT", path: `/evidence/${hash}/${hash}`, body: "%PDF-1.7", authorization },
    { method: "GET", path: `/evidence/${hash}/${hash}` },
    { method: "PUT", path: `/sealed/${record.record.vin}`, body: deposit, authorization },
    { method: "GET", path: `/sealed/${record.record.vin}`, authorization },
    { method: "POST", path: `/sealed/${record.record.vin}/1/grants`, body: { grant, box: coded } },
    { method: "POST", path: `/sealed/${record.record.vin}/1/requests`, body: asked },
    { method: "DELETE", path: `/sealed/${record.record.vin}/1`, authorization },
    { method: "PUT", path: `/keys/${account}`, body: key },
    { method: "GET", path: `/keys/${account}` },
  ] as const
  const scramble = createScrambler(createRandom(requests))
  const faults: string[] = []
  const ask = async (): Promise<void> => {
    const { path, ...init } = scramble(doors)
    const response = await fetch(`${url}${path}`, init)
    const text = await response.text()
    // 503 is an honest answer only where the chain is down, and it is not.
    if (response.status >= 500) faults.push(`${init.method} ${path}: ${response.status} ${text}`)
  }
  const askMany = async (number: number): Promise<void> => {
    let left = number
    const work = async () => {
      while (left-- > 0) await ask()
    }
    await Promise.all(Array.from({ length: atOnce }, work))
  }
  await askMany(requests / 2)
  const before = process.memoryUsage().rss
  await askMany(requests / 2)
  expect(faults.slice(0, 5)).toEqual([])
  expect(process.memoryUsage().rss - before).toBeLessThan(256 * 1024 * 1024)
})
