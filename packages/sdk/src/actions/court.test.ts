import { type Hex, keccak256, stringToHex } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { WriteClient } from "../chain/clients.ts"
import { getDeployment } from "../chain/deployment.ts"
import { proveRecord } from "../disputes/prove-record.ts"
import type { DisputeReason } from "../disputes/states.ts"
import { NothingToWithdrawError } from "../errors/sale-refusals.ts"
import {
  AccuserIsWriterError,
  DeadlineAheadError,
  DisputeIsOpenError,
  EvidenceKnownError,
  HeadUnknownError,
  NotDepartmentError,
  NotLosingSideError,
  NotWriterError,
} from "../errors/trust-refusals.ts"
import { createRecord } from "../records/create-record.ts"
import { manufactureInput, readingInput } from "../testing/inputs.ts"
import { type OwnChain, startOwnChain } from "../testing/own-chain.ts"
import { openRegister, type TestRegister } from "../testing/register.ts"
import { anchorHeadSync } from "./anchorHead/anchorHead.ts"
import { answerDispute, answerDisputeSync } from "./answerDispute/answerDispute.ts"
import { appealRuling, appealRulingSync } from "./appealRuling/appealRuling.ts"
import { appendRecordSync } from "./appendRecord/appendRecord.ts"
import { approveEuroSync } from "./approveEuro/approveEuro.ts"
import { claimDispute, claimDisputeSync } from "./claimDispute/claimDispute.ts"
import { closeDispute, closeDisputeSync } from "./closeDispute/closeDispute.ts"
import { toAct } from "./core/act.ts"
import { decideAppealCall, decideAppealSync } from "./decideAppeal/decideAppeal.ts"
import { escalateDisputeSync } from "./escalateDispute/escalateDispute.ts"
import { getCourtCredit } from "./getCourtCredit/getCourtCredit.ts"
import { getDispute } from "./getDispute/getDispute.ts"
import { getDisputeBond } from "./getDisputeBond/getDisputeBond.ts"
import { getDisputeHistory } from "./getDisputeHistory/getDisputeHistory.ts"
import { getDisputePrice } from "./getDisputePrice/getDisputePrice.ts"
import { getFirstOwner } from "./getFirstOwner/getFirstOwner.ts"
import { getOpenDispute } from "./getOpenDispute/getOpenDispute.ts"
import { getRecords } from "./getRecords/getRecords.ts"
import { joinDisputeSync } from "./joinDispute/joinDispute.ts"
import { lockStakeSync } from "./lockStake/lockStake.ts"
import { mintEuroSync } from "./mintEuro/mintEuro.ts"
import { openDispute, openDisputeSync } from "./openDispute/openDispute.ts"
import { proveHeadSync } from "./proveHead/proveHead.ts"
import { registerVehicleSync } from "./registerVehicle/registerVehicle.ts"
import { ruleDispute, ruleDisputeSync } from "./ruleDispute/ruleDispute.ts"
import { scheduleActSync } from "./scheduleAct/scheduleAct.ts"
import { upholdBySilence, upholdBySilenceSync } from "./upholdBySilence/upholdBySilence.ts"
import { vetoRulingSync } from "./vetoRuling/vetoRuling.ts"
import { withdrawCourtCredit, withdrawCourtCreditSync } from "./withdrawCourtCredit/withdrawCourtCredit.ts"

const day = 86_400
const euro = 1_000_000n
const stake = 10_000n * euro
const { addresses } = getDeployment(31_337)
const commitment = (name: string): Hex => keccak256(stringToHex(name))

let chain: OwnChain
let register: TestRegister
let maker: WriteClient
let accuser: WriteClient
let neighbour: WriteClient
let count = 0

beforeAll(async () => {
  chain = await startOwnChain()
  register = await openRegister(chain.url, "DE")
  maker = await register.business("maker", "manufacturer")
  accuser = await register.person("accuser")
  neighbour = await register.person("neighbour")
  for (const client of [accuser, neighbour]) await fund(client)
})
afterAll(() => chain.stop())

async function fund(client: WriteClient): Promise<void> {
  const amount = 100_000n * euro
  await mintEuroSync(client, { to: client.account.address, amount })
  await approveEuroSync(client, { spender: addresses.disputeCourt, amount })
}

/** A workshop with a stake of its own, and its record in a new vehicle's file. */
async function writeRecord(): Promise<{ readonly writer: WriteClient; readonly vin: string }> {
  count += 1
  const writer = await register.business(`workshop ${count}`, "workshop")
  await fund(writer)
  await approveEuroSync(writer, { spender: addresses.licenseRegistry, amount: stake })
  await lockStakeSync(writer, { amount: stake })
  const vin = register.nextVin()
  const record = createRecord(manufactureInput(vin))
  await registerVehicleSync(maker, { record, owner: maker.account.address })
  await appendRecordSync(writer, { record: createRecord(readingInput(vin, 1_000)) })
  return { writer, vin }
}

async function proofOf(vin: string, sequence = 2) {
  const firstOwner = await getFirstOwner(register.reader, { vin })
  const records = await getRecords(register.reader, { vin })
  return proveRecord({ vin, firstOwner, records }, sequence)
}

async function dispute(vin: string, evidence = "pictures", reason: DisputeReason = "work-not-done") {
  const proof = await proofOf(vin)
  const opened = await openDisputeSync(accuser, { vin, ...proof, reason, evidence: commitment(evidence) })
  return opened.event.disputeId
}

describe("disputes", () => {
  test("behavior: silence upholds, the stake pays", async () => {
    const { writer, vin } = await writeRecord()
    const account = writer.account.address
    const price = await getDisputePrice(register.reader, { vin, sequence: 2, writer: account })
    expect(price).toEqual({ exposure: 2_000n * euro, bond: 500n * euro })
    const disputeId = await dispute(vin)
    expect(await getDispute(register.reader, { disputeId })).toMatchObject({
      ...{ vin, sequence: 2, reason: "work-not-done", phase: "open", outcome: "none", isAnswered: false },
      ...{ writer: account, opener: accuser.account.address, country: "DE", appellant: null, ...price },
    })
    await expect(upholdBySilence(neighbour, { disputeId })).rejects.toBeInstanceOf(DeadlineAheadError)
    await joinDisputeSync(neighbour, { disputeId, evidence: commitment("more pictures") })
    await chain.wait(15 * day)
    const { event } = await upholdBySilenceSync(neighbour, { disputeId })
    expect(event).toMatchObject({ outcome: 1, disputeId })
    await expect(closeDispute(neighbour, { disputeId })).rejects.toBeInstanceOf(DeadlineAheadError)
    await chain.wait(15 * day)
    const closed = await closeDisputeSync(neighbour, { disputeId })
    expect(closed.event).toMatchObject({ outcome: 1, slashed: 2_000n * euro, award: 1_000n * euro })
    const claimed = await claimDisputeSync(accuser, { disputeId })
    expect(claimed.event.amount).toBe(1_000n * euro)
    const gone = { disputeId, accuser: accuser.account.address }
    expect(await getDisputeBond(register.reader, gone)).toBe(0n)
    expect(await getOpenDispute(register.reader, { vin, sequence: 2 })).toEqual({
      disputeId: null,
      outcome: "upheld",
    })
    const history = await getDisputeHistory(register.reader, { disputeId })
    const [opener, joiner] = [accuser.account.address, neighbour.account.address]
    expect(history).toMatchObject([
      { what: "opened", by: opener, bond: price.bond, commitment: commitment("pictures") },
      { what: "joined", by: joiner, bond: price.bond, commitment: commitment("more pictures") },
      { what: "ruled", by: null, outcome: "upheld", commitment: null },
      { what: "closed", by: null, outcome: "upheld", slashed: 2_000n * euro, award: 1_000n * euro },
      { what: "claimed", by: opener, paid: 1_000n * euro },
    ])
    const times = history.map(({ at }) => at)
    expect(times).toEqual(times.toSorted((one, other) => one - other))
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(30 * day)
  })

  test("behavior: a rejected accuser loses its bond, and needs new evidence and more for another", async () => {
    const { writer, vin } = await writeRecord()
    const disputeId = await dispute(vin)
    await answerDisputeSync(writer, { disputeId, commitment: commitment("invoice") })
    const ruling = { disputeId, isUpheld: false, grounds: commitment("grounds") }
    await expect(ruleDispute(accuser, ruling)).rejects.toBeInstanceOf(NotDepartmentError)
    await ruleDisputeSync(register.department, ruling)
    await expect(appealRuling(writer, { disputeId })).rejects.toBeInstanceOf(NotLosingSideError)
    await chain.wait(15 * day)
    await closeDisputeSync(writer, { disputeId })
    await expect(claimDispute(accuser, { disputeId })).rejects.toBeInstanceOf(NothingToWithdrawError)
    const account = writer.account.address
    expect(await getCourtCredit(register.reader, { account })).toBe(250n * euro)
    const { event } = await withdrawCourtCreditSync(writer)
    expect(event).toMatchObject({ account, amount: 250n * euro })
    await expect(withdrawCourtCredit(writer)).rejects.toBeInstanceOf(NothingToWithdrawError)
    const { bond } = await getDisputePrice(register.reader, { vin, sequence: 2, writer: account })
    expect(bond).toBe(1_000n * euro)
    await expect(dispute(vin)).rejects.toBeInstanceOf(EvidenceKnownError)
    expect(await dispute(vin, "new pictures")).toBeGreaterThan(disputeId)
  })

  test("behavior: an appeal goes to the federation’s court", async () => {
    const { writer, vin } = await writeRecord()
    const disputeId = await dispute(vin)
    await answerDisputeSync(writer, { disputeId, commitment: commitment("invoice") })
    await ruleDisputeSync(register.department, { disputeId, isUpheld: true, grounds: commitment("grounds") })
    await appealRulingSync(writer, { disputeId })
    const decision = { disputeId, isUpheld: false, grounds: commitment("decision") }
    await scheduleActSync(chain.federation, { act: toAct(decideAppealCall(decision), 31_337) })
    await chain.wait(2 * day)
    const { event } = await decideAppealSync(chain.federation, decision)
    expect(event).toMatchObject({ outcome: 2, slashed: 0n })
    expect(await getDisputeHistory(register.reader, { disputeId })).toMatchObject([
      { what: "opened" },
      { what: "answered", by: writer.account.address, commitment: commitment("invoice") },
      { what: "ruled", by: register.department.account.address, outcome: "upheld" },
      { what: "appealed", by: writer.account.address, bond: 1_000n * euro },
      { what: "closed", outcome: "rejected", commitment: commitment("decision"), slashed: 0n },
    ])
    const account = writer.account.address
    expect(await getCourtCredit(register.reader, { account })).toBe(1_250n * euro)
  })

  test("behavior: a guardian vetoes, and a silent department is passed over", async () => {
    const { writer, vin } = await writeRecord()
    const first = await dispute(vin)
    await answerDisputeSync(writer, { disputeId: first, commitment: commitment("invoice") })
    await ruleDisputeSync(register.department, {
      ...{ disputeId: first, isUpheld: true, grounds: commitment("grounds") },
    })
    await vetoRulingSync(chain.guardian, { disputeId: first })
    await chain.wait(61 * day)
    const vetoed = await closeDisputeSync(accuser, { disputeId: first })
    expect(vetoed.event).toMatchObject({ outcome: 3, slashed: 0n })
    const second = await dispute(vin, "new pictures")
    await answerDisputeSync(writer, { disputeId: second, commitment: commitment("invoice") })
    await chain.wait(31 * day)
    await escalateDisputeSync(neighbour, { disputeId: second })
    expect(await getDispute(register.reader, { disputeId: second })).toMatchObject({ phase: "appealed" })
    const stepsOf = async (disputeId: bigint) =>
      (await getDisputeHistory(register.reader, { disputeId })).map(({ what }) => what)
    expect(await stepsOf(first)).toEqual(["opened", "answered", "ruled", "vetoed", "closed"])
    expect(await stepsOf(second)).toEqual(["opened", "answered", "escalated"])
  })

  test("behavior: an anchored or proven head stays good", async () => {
    const { vin } = await writeRecord()
    const proof = await proofOf(vin)
    await anchorHeadSync(neighbour, { vin })
    await appendRecordSync(maker, { record: createRecord(readingInput(vin, 2_000)) })
    const { event } = await openDisputeSync(accuser, {
      ...{ vin, ...proof, reason: "odometer-false", evidence: commitment("pictures") },
    })
    expect(event).toMatchObject({ sequence: 2, reason: 0 })
    const proven = await proveHeadSync(neighbour, { vin, ...(await proofOf(vin, 3)) })
    expect(proven.event).toMatchObject({ sequence: 2 })
  })

  test("error: who may not, and what is not so", async () => {
    const { writer, vin } = await writeRecord()
    const { reader } = register
    expect(await getDispute(reader, { disputeId: 9_999n })).toBeNull()
    expect(await getDisputeHistory(reader, { disputeId: 9_999n })).toEqual([])
    const proof = await proofOf(vin)
    const input = { vin, reason: "other", evidence: commitment("pictures") } as const
    await expect(openDispute(writer, { ...input, ...proof })).rejects.toBeInstanceOf(AccuserIsWriterError)
    const forged = {
      ...proof,
      links: proof.links.map((link) => ({ ...link, author: maker.account.address })),
    }
    await expect(openDispute(accuser, { ...input, ...forged })).rejects.toBeInstanceOf(HeadUnknownError)
    const disputeId = await dispute(vin)
    await expect(openDispute(neighbour, { ...input, ...proof })).rejects.toBeInstanceOf(DisputeIsOpenError)
    const answer = { disputeId, commitment: commitment("invoice") }
    await expect(answerDispute(neighbour, answer)).rejects.toBeInstanceOf(NotWriterError)
  })
})
