import { cp } from "node:fs/promises"
import { join } from "node:path"
import { createRecord, registerVehicleSync, signRecord, toUnsignedRecord, withSignatures } from "@urcar/sdk"
import { toRecordJson } from "@urcar/sdk/gateway-client"
import { createRandom, manufactureInput, openRegister, readingInput } from "@urcar/sdk/testing"
import { readMemory } from "@urcar/service/testing"
import { afterAll, expect, inject, test } from "vitest"
import { freePort } from "../../test/free-port.ts"
import { startGateway } from "../../test/gateway-process.ts"
import { createScrambler } from "../../test/scramble.ts"
import { randomKeys } from "../../test/serve-gateway.ts"
import { temporaryFolder } from "../../test/temporary-folder.ts"

/** More of them: `GATEWAY_MALFORMED=100000 vitest run src/http/malformed.test.ts`. */
const requests = Number(process.env.GATEWAY_MALFORMED ?? 2_000)
const atOnce = 16
const megabyte = 1024 * 1024
const chainUrl = inject("chainUrl")
const register = await openRegister(chainUrl, "MT")
const maker = await register.business("malformed maker", "manufacturer")
const folder = await temporaryFolder(afterAll)
await cp(inject("emptyDatabase"), join(folder, "database"), { recursive: true })
// A process of its own: what it holds in memory is its own, and its heap has a bound that it would die at.
const gateway = await startGateway({
  RPC_URL: chainUrl,
  DATA_DIR: folder,
  GATEWAY_PORT: await freePort(),
  SENDER_KEYS: randomKeys(),
  NODE_OPTIONS: "--max-old-space-size=192",
})
afterAll(gateway.kill)
const { url } = gateway

async function signedReading() {
  const vin = register.nextVin()
  const record = createRecord(manufactureInput(vin))
  await registerVehicleSync(maker, { record, owner: maker.account.address })
  const unsigned = toUnsignedRecord(createRecord(readingInput(vin, 1)), { author: maker.account.address })
  return toRecordJson(withSignatures(unsigned, [await signRecord(maker, unsigned)]))
}

test(`error: of ${requests} scrambled requests each is answered, none by a fault, and none is kept in memory`, async ({
  annotate,
}) => {
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
    {
      ...{ method: "POST", path: `/cars/${record.record.vin}/grants` },
      body: { grantor: account, grantee: account, issuedAt: 0, expiresAt: 0, signature: key.signature },
    },
    { method: "GET", path: "/cars/granted?page=1", authorization },
    { method: "DELETE", path: `/cars/${record.record.vin}/grants/${account}`, authorization },
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
  const resident: number[] = []
  for (const _ of ["first", "second", "third", "last"]) {
    await askMany(requests / 4)
    resident.push(await readMemory(url))
  }
  await annotate(
    `resident after each quarter: ${resident.map((bytes) => Math.round(bytes / megabyte)).join(", ")} MiB`,
  )
  expect(faults.slice(0, 5)).toEqual([])
  const [, half = 0, , whole = 0] = resident
  expect((whole - half) / megabyte).toBeLessThan(64)
  expect((await fetch(`${url}/health`)).status).toBe(200)
})
