import type { WriteClient } from "@urcar/sdk"
import { GatewayRefusedError, toRecordJson } from "@urcar/sdk/gateway-client"
import { hashFile, signKeyStatement, signSealRequest } from "@urcar/sdk/seal"
import { describe, expect, test } from "vitest"
import {
  callers,
  carGrantBy,
  deposit,
  freshPaper,
  gateway,
  grantBy,
  listing,
  maker,
  OPERATORS,
  paper,
  part,
  picture,
  pictureOf,
  recipient,
  root,
  sealed,
  signers,
  signReading,
  signRepair,
  url,
  vin,
  writers,
} from "../test/doors-stage.ts"
import { signEnvelope } from "../test/sign-trade.ts"

const ask = async (method: string, path: string, body?: unknown): Promise<number> => {
  const headers = { "content-type": "application/json" }
  const init = body === undefined ? { method } : { method, headers, body: JSON.stringify(body) }
  return (await fetch(`${url}${path}`, init)).status
}
/** 200 where it was done, else the refusal's status. */
const statusOf = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => 200,
    (error: unknown) => (error instanceof GatewayRefusedError ? error.values.status : error),
  )
const blank = `0x${"00".repeat(65)}` as const
interface Door {
  readonly name: string
  /** Whom it lets in; everybody else is refused. */
  readonly open: readonly string[]
  readonly status: number
  /** @param by whoever signs; undefined for nobody */
  readonly ask: (by: WriteClient | undefined) => Promise<unknown>
}

/** A door that does not look at who comes. */
const toAll = (name: string, status: number, path: string, body?: unknown): Door => ({
  ...{ name, status, open: callers },
  ask: () => ask(name.split(" ")[0] ?? "", path, body),
})
/** A door that only a signature opens, as the typed client asks; without one there is no getting in. */
const toSigned = (
  name: string,
  open: readonly string[],
  act: (by: WriteClient) => Promise<unknown>,
  unsigned: () => Promise<unknown>,
): Door => ({
  ...{ name, open, status: 200 },
  ask: (by) => (by ? statusOf(act(by)) : unsigned()),
})
const record = async (by: WriteClient | undefined, sign: typeof signReading) => {
  const signed = toRecordJson(await sign(by ?? signers.author))
  return by ? signed : { ...signed, signatures: [blank] }
}

/** What is erased is asked for last. */
const doors: readonly Door[] = [
  {
    ...{ name: "POST /records", open: writers, status: 202 },
    ask: async (by) => ask("POST", "/records", { records: [await record(by, signReading)] }),
  },
  {
    ...{ name: "POST /repair", open: ["author", "workshop"], status: 202 },
    ask: async (by) => ask("POST", "/repair", await record(by, signRepair)),
  },
  toAll("GET /records/:hash", 404, `/records/${paper}`),
  toAll("GET /records/:hash/events", 404, `/records/${paper}/events`),
  {
    // The desk takes a listing from whoever carries it: the seller's signature is in it.
    ...{ name: "POST /trade", open: callers.slice(1), status: 200 },
    ask: async (by) =>
      by
        ? statusOf(gateway.sendTrade(await signEnvelope(by, listing)))
        : ask("POST", "/trade", { transaction: "0x02" }),
  },
  toAll("GET /trade/:hash", 404, `/trade/${paper}`),
  toAll("GET /query/:subject", 200, `/query/${vin}`),
  toSigned("POST /mine", ["operator"], gateway.flushQueue, () => ask("POST", "/mine")),
  toAll("POST /checkpoints", 400, "/checkpoints", {}),
  toAll("GET /checkpoints/latest", 404, "/checkpoints/latest"),
  toAll("GET /passports/:vin", 404, `/passports/${vin}`),
  toSigned(
    "PUT /files/:hash",
    writers,
    async (by) => gateway.putFile(by, await freshPaper()),
    () => ask("PUT", `/files/${paper}`, {}),
  ),
  toAll("GET /files/:hash", 200, `/files/${paper}`),
  toSigned(
    "PUT /evidence/:root",
    writers,
    (by) => gateway.putEvidence(by, [pictureOf(String(Math.random()))]),
    () => ask("PUT", `/evidence/${root}`, {}),
  ),
  toSigned(
    "PUT /evidence/:root/:file",
    writers,
    (by) => gateway.putEvidence(by, [picture]),
    () => ask("PUT", `/evidence/${root}/${hashFile(picture)}`, {}),
  ),
  toAll("GET /evidence/:root", 200, `/evidence/${root}`),
  toAll("GET /evidence/:root/:file", 200, `/evidence/${root}/${hashFile(picture)}`),
  toSigned(
    "PUT /sealed/:vin",
    writers,
    (by) => gateway.depositSealed(by, deposit),
    () => ask("PUT", `/sealed/${vin}`, { root: sealed.root, file: "", boxes: [] }),
  ),
  {
    // Everybody who signs learns that there is something; what it says is in boxes for few.
    ...{ name: "GET /sealed/:vin", open: ["author", "owner"], status: 200 },
    ask: async (by) => {
      if (by === undefined) return ask("GET", `/sealed/${vin}`)
      const [found] = await gateway.readSealed(vin, await gateway.authoriseSealedRead(by, vin))
      return found?.file ? 200 : 403
    },
  },
  toSigned(
    "POST /sealed/:vin/:sequence/requests",
    [...writers, "owner"],
    async (by) => gateway.requestSealed(await signSealRequest(by, part)),
    () => ask("POST", `/sealed/${vin}/2/requests`, { asker: OPERATORS, issuedAt: 0, signature: blank }),
  ),
  toSigned(
    "POST /sealed/:vin/:sequence/grants",
    ["author", "owner"],
    async (by) => gateway.grantSealed(await grantBy(by)),
    () => ask("POST", `/sealed/${vin}/2/grants`, {}),
  ),
  toSigned(
    "POST /cars/:vin/grants",
    ["owner"],
    async (by) => gateway.grantCar(await carGrantBy(by)),
    () => ask("POST", `/cars/${vin}/grants`, {}),
  ),
  {
    // Everybody who signs is told its own list; a car stands on few.
    ...{ name: "GET /cars/granted", open: ["owner", "insurer"], status: 200 },
    ask: async (by) => {
      if (by === undefined) return ask("GET", "/cars/granted")
      const { received, given } = await gateway.listCarGrants(await gateway.authoriseCarGrants(by))
      return [...received, ...given].some(({ grant }) => grant.vin === vin) ? 200 : 403
    },
  },
  toSigned(
    "DELETE /cars/:vin/grants/:grantee",
    ["owner"],
    (by) => gateway.withdrawCar(by, { vin, grantee: signers.insurer.account.address }),
    () => ask("DELETE", `/cars/${vin}/grants/${signers.insurer.account.address}`),
  ),
  toSigned(
    "PUT /keys/:account",
    [...writers, "owner"],
    async (by) => gateway.publishKey(await signKeyStatement(by, { recipient })),
    () => ask("PUT", `/keys/${OPERATORS}`, { recipient, issuedAt: 0, signature: blank }),
  ),
  toAll("GET /keys/:account", 404, `/keys/${maker.account.address}`),
  toSigned(
    "DELETE /files/:hash",
    ["author"],
    (by) => gateway.eraseFile(by, paper),
    () => ask("DELETE", `/files/${paper}`),
  ),
  toSigned(
    "DELETE /evidence/:root/:file",
    ["author"],
    (by) => gateway.eraseEvidence(by, root, hashFile(picture)),
    () => ask("DELETE", `/evidence/${root}/${hashFile(picture)}`),
  ),
  toSigned(
    "DELETE /sealed/:vin/:sequence",
    ["author", "owner"],
    (by) => gateway.eraseSealed(by, part),
    () => ask("DELETE", `/sealed/${vin}/2`),
  ),
  toAll("GET /openapi.json", 200, "/openapi.json"),
  toAll("GET /reference", 200, "/reference"),
  toAll("GET /metrics", 200, "/metrics"),
  toAll("GET /health", 200, "/health"),
]

describe("every door × everybody", () => {
  test.for(doors)("$name", async (door) => {
    const outcomes = new Map<string, unknown>([["nobody", await door.ask(undefined)]])
    for (const [name, by] of Object.entries(signers)) outcomes.set(name, await door.ask(by))
    const entered = [...outcomes].flatMap(([name, status]) => (status === door.status ? [name] : []))
    expect(entered.sort(), JSON.stringify([...outcomes])).toEqual([...door.open].sort())
    for (const [name, status] of outcomes)
      if (!door.open.includes(name)) expect([400, 401, 403, 404, 409, 422]).toContain(status)
  })

  test("no door is forgotten", async () => {
    const { paths } = JSON.parse(await (await fetch(`${url}/openapi.json`)).text())
    const described = Object.entries<object>(paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`),
    )
    const served = ["GET /openapi.json", "GET /reference", "GET /metrics", "GET /health"]
    expect(doors.map(({ name }) => name).sort()).toEqual([...described, ...served].sort())
  })
})
