import {
  getApplication,
  getDispute,
  getDisputeBond,
  getEuroBalance,
  getLicence,
  getLicenceTerm,
  getOpenDispute,
  getRound,
  getStake,
} from "@urcar/sdk"
import { scoreWriter } from "@urcar/sdk/score"
import type { Address } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { freePort } from "./support/free-port.ts"
import { createFolder, type RunningIndexer, startIndexer } from "./support/indexer.ts"
import { openTrustStage, type TrustStage } from "./support/trust-lives.ts"

const day = 86_400
let stage: TrustStage
let indexer: RunningIndexer
let folder: Awaited<ReturnType<typeof createFolder>>

beforeAll(async () => {
  stage = await openTrustStage()
  folder = await createFolder()
  indexer = await startIndexer(stage.chain.url, await freePort(), folder.path)
  await indexer.catchUp()
})

afterAll(async () => {
  await indexer?.stop()
  await stage?.chain.stop()
  await folder?.remove()
})

const accountOf = (who: keyof TrustStage["writers"]) => stage.writers[who].account.address
const lower = (address: Address): Address => `0x${address.slice(2).toLowerCase()}`

async function licenceOf(who: keyof TrustStage["writers"]) {
  const life = await indexer.client.getLicence(accountOf(who))
  if (life === null) throw new Error(`${who} has no licence.`)
  return life
}

describe("rows and contract views", () => {
  test("every licence: stake, reserved, unbonding, term and deposit", async () => {
    const { items } = await indexer.client.listLicences({ limit: 100 })
    expect(items.length).toBeGreaterThan(20)
    for (const { account, stake, reserved, unbondedAt, paidUntil, deposit, standing } of items) {
      const [locked, term, licence] = await Promise.all([
        getStake(stage.reader, { account }),
        getLicenceTerm(stage.reader, { account }),
        getLicence(stage.reader, { account }),
      ])
      expect({ stake, reserved, unbondedAt: unbondedAt ?? 0 }).toEqual({
        stake: String(locked.locked),
        reserved: String(locked.reserved),
        unbondedAt: locked.unbondedAt,
      })
      expect({ paidUntil: paidUntil ?? 0, deposit }).toEqual({
        paidUntil: term.paidUntil,
        deposit: String(term.deposit),
      })
      expect(standing).toBe(licence?.standing)
    }
  })

  test("every dispute, with its bonds", async () => {
    const { items } = await indexer.client.listDisputes()
    expect(items.map(({ id }) => BigInt(id))).toEqual(
      Object.values(stage.disputes).toSorted((a, b) => Number(b - a)),
    )
    for (const item of items) {
      const truth = await getDispute(stage.reader, { disputeId: BigInt(item.id) })
      if (truth === null) throw new Error(`No dispute ${item.id} is on chain.`)
      const { vin, sequence, reason, phase, outcome, isAnswered, deadline, country } = truth
      expect(item).toMatchObject({
        ...{ vin, sequence, reason, phase, outcome, isAnswered, country },
        deadline: phase === "closed" ? null : deadline,
        writer: lower(truth.writer),
        opener: lower(truth.opener),
        exposure: String(truth.exposure),
        bond: String(truth.bond),
        award: phase === "closed" ? String(truth.award) : null,
      })
      expect(String(truth.bonds)).toBe(String(truth.bond * BigInt(item.accusers)))
      const life = await indexer.client.getDispute(item.id)
      expect(life?.accusers.length).toBe(item.accusers)
      for (const { account, claimed } of life?.accusers ?? []) {
        const bond = await getDisputeBond(stage.reader, { disputeId: BigInt(item.id), accuser: account })
        if (claimed !== null) expect(bond).toBe(0n)
      }
    }
  })

  test("open disputes show on every vehicle", async () => {
    for (const vin of stage.vins) {
      const life = await indexer.client.getVehicle(vin)
      const open = life?.disputes.filter(({ phase }) => phase !== "closed") ?? []
      expect(life?.vehicle.openDisputes).toBe(open.length)
      expect(life?.vehicle.unansweredDisputes).toBe(open.filter(({ isAnswered }) => !isAnswered).length)
      for (const { sequence } of life?.records ?? []) {
        const { disputeId } = await getOpenDispute(stage.reader, { vin, sequence })
        expect(open.find((one) => one.sequence === sequence)?.id ?? null).toBe(disputeId && Number(disputeId))
      }
    }
    const { items } = await indexer.client.listVehicles()
    expect(items.map(({ openDisputes }) => openDisputes).toSorted()).toEqual([0, 0, 2])
  })

  test("every application", async () => {
    const { items } = await indexer.client.listApplications()
    // Those of one second come in no promised order.
    const states = items.map(({ state }) => state).toSorted()
    expect(states).toEqual(["declined", "granted", "granted", "granted", "open"])
    for (const { account, state, appliedAt } of items) {
      const open = await getApplication(stage.reader, { account })
      expect(open?.appliedAt ?? null).toBe(state === "open" ? appliedAt : null)
    }
    const queue = await indexer.client.listApplications({ country: "BE", state: "open" })
    expect(queue.items).toMatchObject([
      { name: "Werkplaats waiting", town: "Gent", website: "https://waiting.example", stake: "10000000000" },
    ])
    expect((await indexer.client.listApplications({ country: "DE" })).items).toEqual([])
  })

  test("every reward round and claim", async () => {
    const { currency, period } = stage
    const { items, funds } = await indexer.client.listRounds()
    const truth = await getRound(stage.reader, { currency, period })
    expect(items).toMatchObject([
      {
        ...{ currency: lower(currency), period: Number(period) },
        ...{ phase: truth.phase, deadline: truth.deadline },
        ...{ root: truth.posted?.root, total: String(truth.posted?.total), claimed: String(truth.claimed) },
      },
    ])
    expect(funds[0]?.claimed).toBe(String(truth.claimed))
    const claims = await indexer.client.listClaims({ account: lower(accountOf("honest")) })
    expect(claims.items.map(({ amount }) => amount)).toEqual([String(truth.claimed)])
    expect(truth.claimed).toBeGreaterThan(0n)
    expect(await getEuroBalance(stage.reader, { account: accountOf("honest") })).toBeGreaterThan(0n)
  })
})

describe("what rows tell beyond views", () => {
  test("acts of the federation in words, the open ones with their date", async () => {
    const { items } = await indexer.client.listActs()
    expect(items).toMatchObject([
      {
        ...{ state: "pending", contract: "licenseRegistry", functionName: "admit" },
        parameters: [{ type: "address" }, { type: "bytes2" }, { type: "uint32", value: "1" }],
      },
    ])
    const [act] = items
    expect((act?.executableFrom ?? 0) - (act?.scheduledAt ?? 0)).toBe(day)
    const closed = await indexer.client.listActs({ state: "closed" })
    expect(closed.items.map(({ state }) => state).toSorted()).toEqual(["cancelled", "executed"])
  })

  test("a licensee: what it said of itself, its terms, what it wrote and how that was judged", async () => {
    const { licence, renewals, application, disputes, written } = await licenceOf("silent")
    expect(licence).toMatchObject({
      ...{ name: "Werkplaats silent", city: "Gent", website: "https://silent.example" },
      ...{ standing: "suspended", disputesOpen: 0, disputesLost: 1, disputesWon: 0, slashed: "2000000000" },
    })
    expect(renewals).toMatchObject([{ fee: "120000000", paidUntil: licence.paidUntil }])
    expect(application?.state).toBe("granted")
    expect(disputes).toMatchObject([{ outcome: "upheld", isAnswered: false, ruledBy: null }])
    expect(written).toMatchObject([{ sequence: 2, dispute: { outcome: "upheld" } }])
    expect((await licenceOf("honest")).licence).toMatchObject({ disputesOpen: 1, disputesWon: 1 })
    expect((await licenceOf("leaving")).licence.standing).toBe("exiting")
  })

  test("scores by the open formula, none under the minimum volume", async () => {
    const { licence } = await licenceOf("silent")
    expect(licence.score).toMatchObject({ score: null, parts: { records: 1, vehicles: 1, disputesLost: 1 } })
    expect(licence.score?.parts.disputesUnanswered).toBe(1)
    const none = scoreWriter({ writer: accountOf("maker"), files: [], disputes: [] })
    expect((await licenceOf("maker")).licence.score).toMatchObject({
      version: none.version,
      parts: { records: 3 },
    })
  })

  test("what a licence takes", async () => {
    const { items } = await indexer.client.listTerms()
    const stakes = [{ role: 5, amount: "10000000000" }]
    expect(items.find(({ country }) => country === "BE")).toEqual({
      ...{ country: "BE", yearly: "120000000", validatorYearly: "60000000", stakes },
    })
  })

  test("disputes by vehicle, writer, accuser, country and phase", async () => {
    const { upheld, rejected, unanswered, vetoed } = stage.disputes
    const list = async (query: Parameters<typeof indexer.client.listDisputes>[0]) =>
      (await indexer.client.listDisputes(query)).items.map(({ id }) => BigInt(id)).toSorted()
    expect(await list({ vin: stage.vins[0] })).toEqual([upheld, rejected])
    expect(await list({ writer: lower(accountOf("honest")) })).toEqual([rejected, vetoed])
    expect(await list({ phase: ["open", "appealed"] })).toEqual([unanswered, vetoed])
    expect(await list({ country: "FR" })).toEqual([])
    const first = await indexer.client.listDisputes({ limit: 3 })
    const second = await indexer.client.listDisputes({ limit: 3, cursor: first.cursor ?? "" })
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual([4, 3, 2, 1])
    expect(second.cursor).toBeNull()
    expect(await indexer.client.getDispute(99)).toBeNull()
  })

  test("the directory's orders show everybody once", async () => {
    const all = (await indexer.client.listLicences({ limit: 100 })).items.map(({ account }) => account)
    for (const sort of ["account", "name", "since", "written", "stake"] as const) {
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = await indexer.client.listLicences({ sort, limit: 7, cursor })
        seen.push(...page.items.map(({ account }) => account))
        cursor = page.cursor ?? undefined
      } while (cursor !== undefined)
      expect(seen.toSorted()).toEqual(all.toSorted())
    }
    const written = await indexer.client.listWritten(accountOf("honest"), { limit: 2 })
    const rest = await indexer.client.listWritten(accountOf("honest"), { cursor: written.cursor ?? "" })
    expect(written.items.length + rest.items.length).toBe(3)
  })

  test("a sale by its name", async () => {
    const { items } = await indexer.client.listSales()
    const [sale] = items
    expect((await indexer.client.getSale(sale?.saleId ?? ""))?.sale).toEqual(sale)
    expect(await indexer.client.getSale(`0x${"00".repeat(32)}`)).toBeNull()
  })
})
