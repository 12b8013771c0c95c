import { type DisputeEvent, getDispute, getDisputeHistory } from "@urcar/sdk/actions"
import { UrcarError } from "@urcar/sdk/errors"
import type { IndexedRecord, VehicleLife } from "@urcar/sdk/indexer-client"
import { chain } from "#lib/chain.ts"
import { ask, indexer } from "#lib/indexer.ts"
import type { DisputeState } from "../logic/dispute.ts"

/** Everything the page of one dispute shows. */
export type DisputeView = {
  dispute: DisputeState
  /** Absent while our lists do not answer, or have not followed yet */
  record: IndexedRecord | undefined
  life: VehicleLife | undefined
  /** What happened, in its order; absent where the chain does not give out old events */
  events: readonly DisputeEvent[] | undefined
}

/** What loading a dispute gave. */
export type LoadedDispute = { state: "found"; view: DisputeView } | { state: "none" | "unavailable" }

async function readDispute(id: bigint): Promise<DisputeState | null> {
  const found = await getDispute(chain, { disputeId: id })
  if (!found) return null
  const { disputeId, exposure, bond, bonds, appealBond, award, ...rest } = found
  return {
    ...rest,
    id: String(disputeId),
    ...{ exposure: String(exposure), bond: String(bond), bonds: String(bonds) },
    ...{ appealBond: String(appealBond), award: String(award) },
  }
}

/** The dispute's past, searched for from where our lists say that it was opened. */
async function readHistory(id: bigint): Promise<DisputeEvent[] | undefined> {
  const opened = await ask(indexer.getDispute(id))
  const block = opened.isThere ? opened.value?.dispute.block : undefined
  const from = block === undefined ? {} : { fromBlock: BigInt(block) }
  return getDisputeHistory(chain, { disputeId: id, ...from }).catch((error: unknown) => {
    if (error instanceof UrcarError) return undefined
    throw error
  })
}

/** Loads one dispute from the chain, with its record from our lists. */
export async function getDisputeView(id: bigint): Promise<LoadedDispute> {
  try {
    const dispute = await readDispute(id)
    if (!dispute) return { state: "none" }
    const [answer, events] = await Promise.all([ask(indexer.getVehicle(dispute.vin)), readHistory(id)])
    const life = (answer.isThere ? answer.value : null) ?? undefined
    const record = life?.records.find(({ sequence }) => sequence === dispute.sequence)
    return { state: "found", view: { dispute, record, life, events } }
  } catch (error) {
    if (error instanceof UrcarError) return { state: "unavailable" }
    throw error
  }
}
