import type { Hex } from "viem"
import { hashLogContent, hashLogEntry, type LogContent, type LogEntry, logGenesis } from "./lookup-log.ts"

/** An entry as it was exported: with what it states, as far as that was exported and its time has not passed. */
export interface ExportedEntry extends LogEntry {
  readonly stated?: LogContent | undefined
}

/** A head of the log as the chain keeps it. */
export interface LogAnchor {
  readonly head: Hex
  readonly count: number
  readonly block: number
}

/** What is wrong with a log, and where. Sequences are inclusive. */
export type LogFault =
  /** Entries are not there although later ones are. */
  | { readonly kind: "deleted"; readonly from: number; readonly to: number }
  /** The entry does not state what it stated, or does not follow the one before it. */
  | { readonly kind: "altered"; readonly sequence: number }
  /** The entry stands after a later one, or twice. */
  | { readonly kind: "reordered"; readonly sequence: number }
  /** The log ends before what was anchored. */
  | { readonly kind: "truncated"; readonly from: number; readonly to: number }
  /** The log agrees with itself but not with the chain: one of these was changed and all later ones hashed anew. */
  | { readonly kind: "rewritten"; readonly from: number; readonly to: number; readonly block: number }

/** What an audit found. */
export interface LogReport {
  readonly isGood: boolean
  readonly entries: number
  /** Of the last entry; the beginning's for an empty log. */
  readonly head: Hex
  /** Entries that an anchor vouches for; later ones rest on the police's word until the next. */
  readonly anchored: number
  /** Entries whose statement was checked as well. */
  readonly stated: number
  readonly faults: readonly LogFault[]
}

/** Recomputes a country's log from its beginning and compares it with every head the chain keeps. Pure. */
export function checkLog(
  entries: Iterable<ExportedEntry>,
  anchors: readonly LogAnchor[],
  { chainId, country }: { readonly chainId: number; readonly country: string },
): LogReport {
  const genesis = logGenesis(chainId, country)
  const faults: LogFault[] = []
  const seen = new Map<number, Hex>()
  let highest = 0
  let head = genesis
  let stated = 0
  for (const entry of entries) {
    if (entry.sequence <= highest) {
      faults.push({ kind: "reordered", sequence: entry.sequence })
      seen.set(entry.sequence, seen.get(entry.sequence) ?? entry.hash)
      continue
    }
    const isNext = entry.sequence === highest + 1
    if (entry.stated) stated += 1
    const isWhole = isNext ? hashLogEntry(head, entry) === entry.hash : true
    if (!isWhole || !isAsStated(entry)) faults.push({ kind: "altered", sequence: entry.sequence })
    seen.set(entry.sequence, entry.hash)
    highest = entry.sequence
    head = entry.hash
  }
  faults.push(...gaps(seen, highest), ...compare(seen, highest, anchors))
  const anchored = anchors
    .filter(({ count, head: kept }) => seen.get(count) === kept)
    .reduce((most, { count }) => Math.max(most, count), 0)
  return { isGood: faults.length === 0, entries: seen.size, head, anchored, stated, faults }
}

function isAsStated({ content, stated }: ExportedEntry): boolean {
  return stated === undefined || hashLogContent(stated) === content
}

function gaps(seen: ReadonlyMap<number, Hex>, highest: number): LogFault[] {
  const sequences = [0, ...[...seen.keys()].sort((one, other) => one - other)]
  return highest === seen.size
    ? []
    : sequences.slice(1).flatMap((sequence, index): LogFault[] => {
        const before = sequences[index] ?? 0
        return sequence === before + 1 ? [] : [{ kind: "deleted", from: before + 1, to: sequence - 1 }]
      })
}

function compare(seen: ReadonlyMap<number, Hex>, highest: number, anchors: readonly LogAnchor[]): LogFault[] {
  let vouched = 0
  return [...anchors]
    .sort((one, other) => one.count - other.count)
    .flatMap((anchor): LogFault[] => {
      const from = vouched + 1
      vouched = anchor.count
      if (anchor.count > highest)
        return [{ kind: "truncated", from: Math.max(from, highest + 1), to: anchor.count }]
      const found = seen.get(anchor.count)
      if (found === undefined || found === anchor.head) return []
      return [{ kind: "rewritten", from, to: anchor.count, block: anchor.block }]
    })
}
