import type { Address, Hex } from "viem"
import { sliceHex, stringToHex } from "../hex/hex.ts"
import { keccak256 } from "../hex/keccak.ts"
import {
  decodeRecord,
  decodeWitnesses,
  recordAppendedTopic,
  recordWitnessedTopic,
} from "../records/decode-record.ts"
import { initialHead, nextHead } from "../records/head.ts"
import type { LifeRecord } from "../records/types.ts"
import { vinToBytes } from "../vin/codec.ts"
import { parseVin } from "../vin/vin.ts"
import { ArchiveError, type ArchiveProblem } from "./errors.ts"
import type { ArchiveEvent, ArchiveHead } from "./format.ts"

const transferTopic = keccak256(stringToHex("Transfer(address,address,uint256)"))
const zeroTopic = `0x${"0".repeat(64)}`

interface File {
  head: Hex
  count: number
  lastBlock: number
}

/**
 * Computes every vehicle's head from events. They are taken in whole transactions: a record's witnesses and a first owner are
 * told after it.
 */
export function createRehash(registry: Address) {
  const files = new Map<string, File>()
  let pending: { readonly event: ArchiveEvent; readonly line: number }[] = []

  /** @throws ArchiveError */
  const settle = (): void => {
    const own = pending.filter(({ event }) => event.address === registry)
    pending = []
    const owners = new Map<string, Address>()
    const witnesses = new Map<string, readonly Address[]>()
    for (const { event, line } of own) {
      const [topic, from, to, id] = event.topics
      if (topic === transferTopic && from === zeroTopic && to && id && !owners.has(sliceHex(id, 15)))
        owners.set(sliceHex(id, 15), sliceHex(to, 12))
      if (topic !== recordWitnessedTopic) continue
      const told = read(() => decodeWitnesses(event), line)
      witnesses.set(`${told.vin} ${told.sequence}`, told.witnesses)
    }
    for (const { event, line } of own) {
      if (event.topics[0] !== recordAppendedTopic) continue
      const bare = read(() => decodeRecord(event), line)
      const record = { ...bare, witnesses: witnesses.get(`${bare.vin} ${bare.sequence}`) ?? [] }
      add(record, owners, event.block, line)
    }
  }

  const add = (
    record: LifeRecord,
    owners: ReadonlyMap<string, Address>,
    block: number,
    line: number,
  ): void => {
    const { vin, sequence } = record
    const file = files.get(vin) ?? open(record, owners, line)
    const fail = (problem: ArchiveProblem) => new ArchiveError({ problem, line, vin, sequence })
    if (sequence !== file.count + 1) throw fail("sequence")
    if (record.previousBlock !== file.lastBlock) throw fail("previous-block")
    files.set(vin, { head: nextHead(file.head, record), count: sequence, lastBlock: block })
  }

  return {
    /** @throws ArchiveError */
    take: (event: ArchiveEvent, line: number): void => {
      if (pending.at(0)?.event.transaction !== event.transaction) settle()
      pending.push({ event, line })
    },
    /** Every vehicle's head, by VIN. @throws ArchiveError */
    finish: (): ArchiveHead[] => {
      settle()
      const heads = Array.from(files, ([vin, { head, count }]) => ({ vin, head, recordCount: count }))
      return heads.sort((one, other) => (one.vin < other.vin ? -1 : 1)).map(toPlainHead)
    },
  }
}

function toPlainHead({
  vin,
  head,
  recordCount,
}: {
  vin: string
  head: Hex
  recordCount: number
}): ArchiveHead {
  return { vin, head, recordCount }
}

function open({ vin, sequence }: LifeRecord, owners: ReadonlyMap<string, Address>, line: number): File {
  if (sequence !== 1) throw new ArchiveError({ problem: "sequence", line, vin, sequence })
  const bytes = read(() => vinToBytes(parseVin(vin)), line)
  const owner = owners.get(bytes)
  if (owner === undefined) throw new ArchiveError({ problem: "no-owner", line, vin, sequence })
  return { head: initialHead(bytes, owner), count: 0, lastBlock: 0 }
}

/** What no event of the registry can be is the archive's fault. */
function read<Value>(decode: () => Value, line: number): Value {
  try {
    return decode()
  } catch (cause) {
    throw new ArchiveError({ problem: "record", line }, { cause })
  }
}
