import type { Address } from "viem"
import type { LifeRecord } from "../records/types.ts"
import { VerificationStop } from "./failure.ts"
import { readSale } from "./prove-sale.ts"

/** How a title came to an owner. */
export interface OwnerChange {
  readonly owner: Address
  /** `registered`, `sale`, or an authority's act; by `annulled` nobody, until it is registered anew. */
  readonly by: "registered" | "sale" | "authority" | "annulled"
  /** The record that tells it. */
  readonly sequence: number
  /** Unix seconds of recording; an authority's act takes effect after its delay. */
  readonly since: number
}

/** Who holds the title of a vehicle whose registration was annulled. */
const nobody: Address = `0x${"0".repeat(40)}`

/** An authority's transfer that may have been executed or cancelled since. */
interface OpenTransfer {
  readonly to: Address
  readonly record: LifeRecord
}

/**
 * The chain of owners that the records tell: whom each registration names, each sale's buyer and each authority's
 * transfer. The register says nothing in the file when an announced transfer is executed or cancelled; what follows
 * tells which.
 *
 * @param registered whom the registration with this sequence gives the title
 * @param present the owner on chain, and whether an announced transfer is still open
 * @throws VerificationStop if the records do not lead to the present owner
 */
export function traceOwners(
  records: readonly LifeRecord[],
  registered: ReadonlyMap<number, Address>,
  present: { readonly owner: Address; readonly isFrozen: boolean },
): OwnerChange[] {
  const changes: OwnerChange[] = []
  let open: OpenTransfer | undefined
  const close = (owner: Address, sequence: number) => {
    if (owner === open?.to && owner !== changes.at(-1)?.owner) changes.push(toChange(open))
    open = undefined
    const last = changes.at(-1)?.owner ?? nobody
    if (owner !== last)
      throw new VerificationStop("OwnerMismatch", { expected: last, found: owner }, sequence)
  }
  for (const record of records) {
    const { kind, sequence, recordedAt } = record
    const owner = registered.get(sequence)
    if (owner !== undefined) {
      close(nobody, sequence)
      changes.push({ owner, by: "registered", sequence, since: recordedAt })
    } else if (kind === "sale") {
      const sale = readSale(record)
      if (!sale) throw new VerificationStop("OwnerMismatch", { payload: record.payload }, sequence)
      close(sale.seller, sequence)
      changes.push({ owner: sale.buyer, by: "sale", sequence, since: recordedAt })
    } else if (kind === "ownership") {
      const transfer = readTransfer(record)
      if (!transfer) throw new VerificationStop("OwnerMismatch", { payload: record.payload }, sequence)
      close(transfer.from, sequence)
      open = { to: transfer.to, record }
    }
  }
  if (present.isFrozen) open = undefined
  close(present.owner, records.length)
  return changes
}

function toChange({ to, record }: OpenTransfer): OwnerChange {
  const by = to === nobody ? "annulled" : "authority"
  return { owner: to, by, sequence: record.sequence, since: record.recordedAt }
}

function readTransfer({ payload }: LifeRecord): { readonly from: Address; readonly to: Address } | undefined {
  const match = /^\{"from":"(0x[0-9a-f]{40})","reason":"[a-z-]+","to":"(0x[0-9a-f]{40})","v":1\}$/.exec(
    payload,
  )
  const [, from, to] = match ?? []
  return from && to ? { from: `0x${from.slice(2)}`, to: `0x${to.slice(2)}` } : undefined
}
