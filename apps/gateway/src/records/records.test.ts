import {
  appendSignedRecordSync,
  cancelNonce,
  createNonce,
  createRecord,
  getDomain,
  getRecords,
  type RecordInput,
  recordDigest,
  registerVehicleSync,
  type SignedRecord,
  signRecord,
  suspendLicenceSync,
  toUnsignedRecord,
  type UnsignedRecord,
  type WriteClient,
  withSignatures,
} from "@urcar/sdk"
import {
  createGatewayClient,
  type GatewayRecord,
  GatewayRefusedError,
  toRecordJson,
} from "@urcar/sdk/gateway-client"
import { manufactureInput, openRegister, readingInput } from "@urcar/sdk/testing"
import { afterAll, describe, expect, inject, test } from "vitest"
import { serveGateway } from "../../test/serve-gateway.ts"

const chainUrl = inject("chainUrl")
const register = await openRegister(chainUrl, "BG")
const manufacturer = await register.business("gateway maker", "manufacturer")
const workshop = await register.business("gateway workshop", "workshop")
const station = await register.business("gateway station", "inspection-station")
const owner = await register.person("gateway owner")
const domain = getDomain(31_337)
const shared = await serveGateway(chainUrl, {}, afterAll)

async function vehicle(): Promise<string> {
  const vin = register.nextVin()
  const record = createRecord(manufactureInput(vin))
  await registerVehicleSync(manufacturer, { record, owner: manufacturer.account.address })
  return vin
}

/** A signed record; `change` alters it before it is signed, `by` signs it. */
async function sign(
  input: RecordInput,
  by: WriteClient,
  change: Partial<UnsignedRecord> = {},
): Promise<SignedRecord> {
  const unsigned = { ...toUnsignedRecord(createRecord(input), { author: by.account.address }), ...change }
  return withSignatures(unsigned, [await signRecord(by, unsigned)])
}

async function settle(url: string, { hash }: Pick<GatewayRecord, "hash">): Promise<GatewayRecord> {
  let last: GatewayRecord | undefined
  for await (const state of createGatewayClient(url).watchRecord(hash)) last = state
  if (last === undefined) throw new Error("a record has a state")
  return last
}

const vinOf = (signed: SignedRecord) => signed.record.vin
const sequencesOf = async (vin: string) =>
  (await getRecords(register.reader, { vin })).map(({ sequence }) => sequence)

describe("POST /records", () => {
  test("default: received, then recorded, each once and in its place", async () => {
    const { url } = shared
    const vin = await vehicle()
    const signed = await Promise.all([
      sign(readingInput(vin, 1_000), workshop),
      sign(readingInput(vin, 2_000), station),
    ])
    const received = await createGatewayClient(url).sendRecords(signed)
    expect(received.map(({ status }) => status)).toEqual(["received", "received"])
    expect(received.map(({ hash }) => hash)).toEqual(signed.map((one) => recordDigest(one, domain)))
    const ends = await Promise.all(received.map((one) => settle(url, one)))
    expect(ends.map(({ status, sequence }) => [status, sequence])).toEqual([
      ["recorded", 2],
      ["recorded", 3],
    ])
    const found = await getRecords(register.reader, { vin })
    expect(found.map(({ odometer }) => odometer?.value)).toEqual([0, 1_000, 2_000])
  })

  test("behavior: handed in again and again, it is recorded once", async () => {
    const { url } = shared
    const gateway = createGatewayClient(url)
    const signed = await sign(readingInput(await vehicle(), 1_000), workshop)
    const answers = await Promise.all(Array.from({ length: 5 }, () => gateway.sendRecords([signed, signed])))
    for (const answer of answers) expect(answer).toHaveLength(2)
    const [first] = answers[0] ?? []
    if (first) await settle(url, first)
    const [again] = await gateway.sendRecords([signed])
    expect(again?.status).toBe("recorded")
    expect(await sequencesOf(vinOf(signed))).toEqual([1, 2])
  })

  test("error: whatever the chain would refuse, by its name, before it is stored", async () => {
    const { url } = shared
    const gateway = createGatewayClient(url)
    const vin = await vehicle()
    const reading = readingInput(vin, 1_000)
    const now = Math.floor(Date.now() / 1000)
    const good = await sign(reading, workshop)
    const used = createNonce()
    await cancelNonce(workshop, { nonce: used })
    const unknownVin = register.nextVin()
    const suspended = await register.business("gateway suspended", "workshop")
    await suspendLicenceSync(register.department, { account: suspended.account.address })
    const correction: RecordInput = {
      ...reading,
      kind: "correction",
      supersedes: 1,
      payload: { v: 1, reason: "typing-slip" },
    }
    const cases: [SignedRecord, string][] = [
      [{ ...good, nonce: good.nonce + 1n }, "SignatureInvalidError"],
      [{ ...good, signatures: [] }, "SignatureCountWrongError"],
      [await sign(reading, workshop, { deadline: now - 1 }), "DeadlineTooSoonError"],
      [await sign(reading, workshop, { nonce: used }), "NonceUsedError"],
      [await sign(readingInput(unknownVin, 5), workshop), "VehicleUnknownError"],
      [
        await sign({ ...reading, plate: { country: "DE", plate: "BXY1234" } }, workshop),
        "PlateMismatchError",
      ],
      [await sign(reading, owner), "AuthorNotPermittedError"],
      [await sign(reading, suspended), "AuthorNotPermittedError"],
      [await sign(correction, workshop), "WitnessCountWrongError"],
      [{ ...good, witnesses: [workshop.account.address] }, "WitnessRepeatedError"],
      [{ ...good, record: { ...good.record, vin: "NOTAVIN" } }, "InvalidVinError"],
      [{ ...good, record: { ...good.record, payload: '{ "v":1}' } }, "InvalidPayloadError"],
      [{ ...good, record: { ...good.record, payload: '{"v":1}' } }, "InvalidPayloadError"],
      [{ ...good, record: { ...good.record, kind: "gossip" } }, "UnknownKindError"],
      [{ ...good, record: { ...good.record, odometer: null } }, "InvalidOdometerError"],
      [{ ...good, record: { ...good.record, supersedes: 9 } }, "SupersededUnknownError"],
      [{ ...good, record: { ...good.record, occurredAt: now + 9_000 } }, "FutureDateError"],
    ]
    const answers = await gateway.sendRecords(cases.map(([signed]) => signed))
    expect(answers.map(({ reason }) => reason?.name)).toEqual(cases.map(([, name]) => name))
    for (const { hash } of answers) expect(await gateway.getRecord(hash)).toBeNull()
    const body = JSON.stringify({ records: cases.map(([signed]) => toRecordJson(signed)) })
    const headers = { "content-type": "application/json" }
    expect((await fetch(`${url}/records`, { method: "POST", headers, body })).status).toBe(422)
    const [mixed] = await gateway.sendRecords([good, ...cases.slice(0, 1).map(([signed]) => signed)])
    expect(mixed?.status).toBe("received")
    if (mixed) expect((await settle(url, mixed)).status).toBe("recorded")
    expect(await sequencesOf(vin)).toEqual([1, 2])
  })

  test("behavior: of two records with one nonce, one is taken", async () => {
    const { url } = shared
    const gateway = createGatewayClient(url)
    const vin = await vehicle()
    const nonce = createNonce()
    const twins = await Promise.all(
      [1_000, 2_000].map((km) => sign(readingInput(vin, km), workshop, { nonce })),
    )
    const answers = (await Promise.all(twins.map((one) => gateway.sendRecords([one])))).flat()
    expect(answers.map(({ status }) => status).sort()).toEqual(["received", "refused"])
    expect(answers.find(({ status }) => status === "refused")?.reason?.name).toBe("NonceUsedError")
    const taken = answers.find(({ status }) => status === "received")
    if (taken) await settle(url, taken)
    expect(await sequencesOf(vin)).toEqual([1, 2])
  })

  test("behavior: one that somebody else carried meanwhile is found on chain, one cancelled is refused", async () => {
    const { url } = await serveGateway(chainUrl, { BATCH_MILLISECONDS: "3000" })
    const gateway = createGatewayClient(url)
    const vin = await vehicle()
    const carried = await sign(readingInput(vin, 1_000), workshop)
    const cancelled = await sign(readingInput(vin, 2_000), workshop)
    const neighbour = await sign(readingInput(vin, 3_000), station)
    const answers = await gateway.sendRecords([carried, cancelled, neighbour])
    expect(answers.map(({ status }) => status)).toEqual(["received", "received", "received"])
    await appendSignedRecordSync(owner, { signed: carried })
    await cancelNonce(workshop, { nonce: cancelled.nonce })
    const ends = await Promise.all(answers.map((one) => settle(url, one)))
    expect(ends.map(({ status, sequence, reason }) => [status, sequence, reason?.name])).toEqual([
      ["recorded", 2, undefined],
      ["refused", undefined, "NonceUsedError"],
      ["recorded", 3, undefined],
    ])
  })

  test("behavior: records that are refused use no quota, whoever is named as their author", async () => {
    const { url } = await serveGateway(chainUrl, { RECORDS_DAILY: "1" })
    const vin = await vehicle()
    const strangers = await Promise.all([1, 2].map((km) => sign(readingInput(vin, km), owner)))
    const bad = (await sign(readingInput(vin, 3), workshop)).record
    const forged = strangers.map((one) => ({ ...one, record: bad, author: workshop.account.address }))
    const answers = await createGatewayClient(url).sendRecords([...strangers, ...forged])
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(["refused"]))
    const [taken] = await createGatewayClient(url).sendRecords([await sign(readingInput(vin, 4), workshop)])
    expect(taken?.status).toBe("received")
  })

  test("behavior: too many waiting records are sent away for now", async () => {
    const vin = await vehicle()
    const many = await Promise.all([1, 2, 3].map((km) => sign(readingInput(vin, km), workshop)))
    const cases: [Record<string, string>, string][] = [
      [{ QUEUE_RECORDS: "2" }, "queue-full"],
      [{ QUEUE_RECORDS_PER_AUTHOR: "2" }, "author-queue-full"],
      [{ RECORDS_DAILY: "2" }, "daily-quota"],
    ]
    for (const [environment, code] of cases) {
      const { url } = await serveGateway(chainUrl, { BATCH_MILLISECONDS: "60000", ...environment })
      const refusal = await createGatewayClient(url)
        .sendRecords(many)
        .catch((error: unknown) => error)
      if (!(refusal instanceof GatewayRefusedError)) throw new Error("not refused")
      expect([refusal.values.code, refusal.values.status]).toEqual([code, 429])
      expect(refusal.values.retryAfter).toBeGreaterThan(0)
    }
  })

  test("behavior: not well while a record waits too long; what waits is in the metrics", async () => {
    const { url } = await serveGateway(chainUrl, { BATCH_MILLISECONDS: "60000", QUEUE_MAX_AGE_SECONDS: "1" })
    const signed = await sign(readingInput(await vehicle(), 5), workshop)
    await createGatewayClient(url).sendRecords([signed])
    const health = async () => fetch(`${url}/health`)
    while ((await health()).ok) await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await (await health()).json()).toMatchObject({ status: "unavailable", queue: { received: 1 } })
    const metrics = await (await fetch(`${url}/metrics`)).text()
    expect(metrics).toMatch(/gateway_queue_records\{.*status="received".*\} 1/)
  })

  test("behavior: a stream ends with the gateway", async () => {
    const gateway = await serveGateway(chainUrl, { BATCH_MILLISECONDS: "60000" })
    const signed = await sign(readingInput(await vehicle(), 5), workshop)
    const [first] = await createGatewayClient(gateway.url).sendRecords([signed])
    const states: string[] = []
    for await (const { status } of createGatewayClient(gateway.url).watchRecord(first?.hash ?? "0x")) {
      states.push(status)
      gateway.ending()
    }
    expect(states).toEqual(["received"])
  })

  test("error: a chain that cannot be asked", async () => {
    const { url } = await serveGateway("http://127.0.0.1:1")
    const signed = await sign(readingInput(await vehicle(), 5), workshop)
    await expect(createGatewayClient(url).sendRecords([signed])).rejects.toThrow(GatewayRefusedError)
  })

  test("error: what is no record", async () => {
    const { url } = shared
    const good = toRecordJson(await sign(readingInput(await vehicle(), 5), workshop))
    const bodies = [
      "",
      "[]",
      "{}",
      '{"records":[]}',
      JSON.stringify({ records: [{}] }),
      JSON.stringify({ records: [{ ...good, nonce: "-1" }] }),
      JSON.stringify({ records: [{ ...good, nonce: `1${"0".repeat(78)}` }] }),
      JSON.stringify({ records: [{ ...good, author: "0x1" }] }),
      JSON.stringify({ records: [{ ...good, signatures: ["0x"] }] }),
      JSON.stringify({ records: [{ ...good, more: 1 }] }),
      JSON.stringify({ records: Array.from({ length: 101 }, () => good) }),
    ]
    const headers = { "content-type": "application/json" }
    for (const body of bodies)
      expect((await fetch(`${url}/records`, { method: "POST", headers, body })).status, body).toBe(400)
    expect((await fetch(`${url}/records/0x12`)).status).toBe(400)
    expect((await fetch(`${url}/records/0x${"00".repeat(32)}/events`)).status).toBe(404)
    const large = { method: "POST", headers, body: " ".repeat(2 ** 20 + 1) }
    // The answer may come so early that the rest of the body is cut off.
    const status = await fetch(`${url}/records`, large).then(
      (answer) => answer.status,
      () => "cut off",
    )
    expect([413, "cut off"]).toContain(status)
  })
})
