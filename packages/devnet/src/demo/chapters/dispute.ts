import {
  answerDisputeCall,
  approveEuroCall,
  claimDisputeCall,
  closeDisputeCall,
  getDispute,
  getDisputePrice,
  getFirstOwner,
  getRecords,
  lockStakeCall,
  openDisputeCall,
  ruleDisputeCall,
  upholdBySilenceCall,
  withdrawCourtCreditCall,
} from "@urcar/sdk/actions"
import { getDeployment, type ReadClient } from "@urcar/sdk/chain"
import { proveRecord } from "@urcar/sdk/disputes"
import { localChainId } from "@urcar/sdk/local"
import { odometerToMetres } from "@urcar/sdk/odometer"
import type { LifeRecord } from "@urcar/sdk/records"
import { type Hex, keccak256, stringToHex } from "viem"
import type { CallAct, RecordAct, Stage } from "../acts.ts"
import type { DisputePlan } from "../disputes.ts"
import { departmentOf } from "../places.ts"
import { courtHour, type DemoSpan, daysIn, timeOf } from "../span.ts"
import type { ToldLife } from "../tell-life.ts"

/** Days after the opening. */
const days = { answer: 5, rule: 12, silence: 15 } as const
/** Days from a ruling to the end of the time for an appeal, and one more. */
const appealDays = 15

interface Scene {
  readonly plan: DisputePlan
  readonly life: ToldLife
  /** The record that is disputed, and who wrote it. */
  readonly disputed: RecordAct
  readonly disputeId: bigint
  readonly accuser: string
  /** Unix seconds of the court's hour, so many days after the opening. */
  readonly on: (day: number) => number
}

/** All that happens in one dispute. @param disputeId the court counts from 1, in the order of opening */
export function disputeActs(plan: DisputePlan, life: ToldLife, disputeId: bigint, span: DemoSpan): CallAct[] {
  const opened = daysIn(span) - plan.daysAgo
  const scene: Scene = {
    ...{ plan, life, disputeId, disputed: findDisputed(plan, life) },
    accuser: plan.accuser ?? life.owner,
    on: (day) => timeOf(span, opened + day, courtHour),
  }
  switch (plan.state) {
    case "open":
      return open(scene)
    case "answered":
      return [...open(scene), answer(scene)]
    case "upheld-by-silence":
      return [...open(scene), ...loseBySilence(scene)]
    case "rejected":
      return [...open(scene), answer(scene), ...reject(scene)]
  }
}

/** The accuser allows the court the bond, and proves the record. */
function open({ plan, life, disputed, accuser: by, on }: Scene): CallAct[] {
  const spender = getDeployment(localChainId).addresses.disputeCourt
  const act = { type: "call", at: on(0), by } as const
  const allow = async ({ reader }: Stage) => {
    const { vin, sequence, author: writer } = await findRecord(reader, disputed)
    const { bond } = await getDisputePrice(reader, { vin, sequence, writer })
    return approveEuroCall({ spender, amount: bond })
  }
  const accuse = async ({ reader }: Stage) => {
    const { vin, sequence } = await findRecord(reader, disputed)
    const [firstOwner, records] = await Promise.all([
      getFirstOwner(reader, { vin }),
      getRecords(reader, { vin }),
    ])
    const { earlier, ...proof } = proveRecord({ vin, firstOwner, records }, sequence)
    if (earlier.length > 0) throw new RangeError(`The file of ${life.plan.id} is too long for one proof.`)
    const evidence = commitment(plan, "evidence")
    return openDisputeCall({ vin, ...proof, reason: plan.reason, evidence })
  }
  return [
    { ...act, gas: 120_000n, toCall: allow },
    { ...act, gas: 1_500_000n, toCall: accuse },
  ]
}

function answer({ plan, disputed, disputeId, on }: Scene): CallAct {
  const given = { disputeId, commitment: commitment(plan, "answer") }
  const toCall = () => answerDisputeCall(given)
  return { type: "call", at: on(days.answer), by: disputed.by, gas: 150_000n, toCall }
}

/** The department sees nothing wrong; the writer takes its half of the bond. */
function reject({ plan, life, disputed, disputeId, on }: Scene): CallAct[] {
  const closed = days.rule + appealDays
  const ruling = { disputeId, isUpheld: false, grounds: commitment(plan, "grounds") }
  const act = { type: "call", gas: 300_000n } as const
  const department = departmentOf(life.plan.country)
  return [
    { ...act, at: on(days.rule), by: department, toCall: () => ruleDisputeCall(ruling) },
    { ...act, at: on(closed), by: disputed.by, toCall: () => closeDisputeCall({ disputeId }) },
    { ...act, at: on(closed + 1), by: disputed.by, toCall: () => withdrawCourtCreditCall() },
  ]
}

/** Nobody answers: the accuser has the dispute upheld. The writer locks what it will lose, so that its licence stands. */
function loseBySilence({ disputed, accuser, disputeId, on }: Scene): CallAct[] {
  const closed = days.silence + appealDays
  const act = { type: "call", by: accuser, gas: 300_000n } as const
  const topUp = async ({ reader }: Stage) => {
    const dispute = await getDispute(reader, { disputeId })
    return lockStakeCall({ amount: dispute?.exposure ?? 0n })
  }
  return [
    { ...act, at: on(days.silence), toCall: () => upholdBySilenceCall({ disputeId }) },
    { ...act, at: on(closed - 1), by: disputed.by, toCall: topUp },
    { ...act, at: on(closed), toCall: () => closeDisputeCall({ disputeId }) },
    { ...act, at: on(closed + 1), toCall: () => claimDisputeCall({ disputeId }) },
  ]
}

function findDisputed({ life: id, record }: DisputePlan, { acts }: ToldLife): RecordAct {
  const written = acts.filter((act) => act.type === "record")
  const found =
    record === "first-fall" ? findFall(written) : written.find((act) => act.record.kind === record)
  if (!found) throw new RangeError(`The life ${id} has no such record.`)
  return found
}

/** The first record whose odometer lies below an earlier one's. */
function findFall(written: readonly RecordAct[]): RecordAct | undefined {
  let highest = 0n
  for (const act of written) {
    const { odometer } = act.record
    const metres = odometer === null ? highest : BigInt(odometerToMetres(odometer))
    if (metres < highest) return act
    highest = metres
  }
  return undefined
}

/** The record as the chain has it. */
async function findRecord(reader: ReadClient, { record }: RecordAct): Promise<LifeRecord> {
  const records = await getRecords(reader, { vin: record.vin })
  const found = records.find(
    ({ kind, occurredAt }) => kind === record.kind && occurredAt === record.occurredAt,
  )
  if (!found) throw new RangeError(`${record.vin} has no ${record.kind} of that day.`)
  return found
}

/** What is shown in a dispute, as the chain sees it. */
function commitment({ life }: DisputePlan, what: "evidence" | "answer" | "grounds"): Hex {
  return keccak256(stringToHex(`${what} on ${life}`))
}
