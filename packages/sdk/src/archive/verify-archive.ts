import { keccak_256 } from "@noble/hashes/sha3"
import type * as z from "zod/mini"
import { bytesToHex } from "../hex/hex.ts"
import { ArchiveError } from "./errors.ts"
import {
  type ArchiveEvent,
  type ArchiveHead,
  type ArchiveHeader,
  archiveEnd,
  archiveEvent,
  archiveHead,
  archiveHeader,
} from "./format.ts"
import { createRehash } from "./rehash.ts"

/** A verified archive. */
export interface VerifiedArchive {
  readonly header: ArchiveHeader
  readonly events: number
  /** Recomputed from the events, and equal to those in the archive; by VIN. */
  readonly heads: readonly ArchiveHead[]
}

const encoder = new TextEncoder()

/**
 * Reads an archive line by line and re-verifies it: every vehicle's head is computed from its events and must be the one the
 * archive names, and so must the digest. Whether those heads are the chain's is for the caller to compare.
 *
 * @param onEvent called with each event in order; what it does with them counts only once this has returned
 * @throws {@link ArchiveError} naming the first place that is wrong
 */
export async function verifyArchive(
  lines: AsyncIterable<string> | Iterable<string>,
  onEvent: (event: ArchiveEvent) => void = () => undefined,
): Promise<VerifiedArchive> {
  const hash = keccak_256.create()
  const heads: ArchiveHead[] = []
  let header: ArchiveHeader | undefined
  let rehash: ReturnType<typeof createRehash> | undefined
  let [line, events, isEnded] = [0, 0, false]
  let last: ArchiveEvent | undefined
  for await (const text of lines) {
    line += 1
    if (isEnded) throw new ArchiveError({ problem: "cut", line })
    const value = parse(text, line)
    if (header === undefined || rehash === undefined) {
      header = take(archiveHeader, value, line)
      rehash = createRehash(header.registry)
    } else if (archiveEnd.safeParse(value).success) {
      const end = take(archiveEnd, value, line)
      if (end.events !== events || end.vehicles !== heads.length)
        throw new ArchiveError({ problem: "cut", line })
      if (end.digest !== bytesToHex(hash.clone().digest()))
        throw new ArchiveError({ problem: "digest", line })
      isEnded = true
    } else if (archiveHead.safeParse(value).success) {
      heads.push(take(archiveHead, value, line))
    } else {
      const event = take(archiveEvent, value, line)
      if (heads.length > 0 || isBefore(event, last, header))
        throw new ArchiveError({ problem: "order", line })
      rehash.take(event, line)
      onEvent(event)
      events += 1
      last = event
    }
    if (!isEnded) hash.update(encoder.encode(`${text}\n`))
  }
  if (header === undefined || rehash === undefined) throw new ArchiveError({ problem: "no-archive", line })
  if (!isEnded) throw new ArchiveError({ problem: "cut", line })
  compareHeads(rehash.finish(), heads, line)
  return { header, events, heads }
}

/** @throws ArchiveError at the first vehicle that differs */
export function compareHeads(
  computed: readonly ArchiveHead[],
  stated: readonly ArchiveHead[],
  line: number,
): void {
  const found = new Map(computed.map((one) => [one.vin, one]))
  for (const { vin, head, recordCount } of stated) {
    const own = found.get(vin)
    if (own === undefined) throw new ArchiveError({ problem: "missing-vehicle", line, vin })
    if (own.recordCount !== recordCount)
      throw new ArchiveError({ problem: "sequence", line, vin, sequence: own.recordCount + 1 })
    if (own.head !== head) throw new ArchiveError({ problem: "head", line, vin })
    found.delete(vin)
  }
  const [extra] = found.keys()
  if (extra !== undefined) throw new ArchiveError({ problem: "missing-vehicle", line, vin: extra })
}

function isBefore(
  event: ArchiveEvent,
  last: ArchiveEvent | undefined,
  { fromBlock, toBlock }: ArchiveHeader,
): boolean {
  if (event.block < fromBlock || event.block > toBlock) return true
  if (last === undefined) return false
  return event.block < last.block || (event.block === last.block && event.index <= last.index)
}

function parse(text: string, line: number): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ArchiveError({ problem: "no-archive", line }, { cause })
  }
}

function take<Schema extends z.ZodMiniType>(schema: Schema, value: unknown, line: number): z.infer<Schema> {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new ArchiveError({ problem: "no-archive", line })
  return parsed.data
}
