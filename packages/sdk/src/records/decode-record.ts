import type { Address, Hex } from "viem"
import { InvalidRecordEventError } from "../errors/record-errors.ts"
import { hexToBigInt, hexToBytes, hexToNumber, sliceHex, stringToHex } from "../hex/hex.ts"
import { keccak256 } from "../hex/keccak.ts"
import { odometerFromChain } from "../odometer/text.ts"
import { textFromBytes } from "../text/bytes.ts"
import { unpackStamp } from "./stamp.ts"
import type { LifeRecord } from "./types.ts"

/** What an event decoder needs of a log. */
export interface EventLog {
  readonly topics: readonly Hex[]
  readonly data: Hex
}

const topicOf = (signature: string) => keccak256(stringToHex(signature))

/** First topic of `RecordAppended`. */
export const recordAppendedTopic = topicOf(
  "RecordAppended(bytes17,address,bytes32,uint256,bytes16,bytes32,bytes32,string)",
)

/** First topic of `RecordWitnessed`. */
export const recordWitnessedTopic = topicOf("RecordWitnessed(bytes17,uint32,address[])")

const word = 32
/** Where the payload's length stands: after stamp, plate, two roots and the offset itself. */
const payloadOffset = 5 * word

/**
 * A record from its `RecordAppended` event. Who witnessed it stands in another event, see {@link decodeWitnesses}.
 *
 * Decoded by hand, since the payload must be hashed as the bytes that the chain hashed: a text decoder would replace
 * what is no UTF-8.
 *
 * @throws {@link InvalidRecordEventError} if the log is not exactly what the registry emits.
 */
export function decodeRecord(log: EventLog, witnesses: readonly Address[] = []): LifeRecord {
  const [topic, vinTopic, authorTopic, kind] = log.topics
  if (topic !== recordAppendedTopic) throw new InvalidRecordEventError("topic", log)
  if (vinTopic === undefined || authorTopic === undefined || kind === undefined)
    throw new InvalidRecordEventError("topics", log)
  const vin = sliceHex(vinTopic, 0, 17)
  const plate = sliceHex(readWord(log, 1), 0, 16)
  const payload = readPayload(log)
  const stampWord = hexToBigInt(readWord(log, 0))
  const stamp = unpackStamp(stampWord)
  return {
    vin: textFromBytes(vin),
    kind: textFromBytes(kind),
    plate: textFromBytes(plate),
    odometer: odometerFromChain(stamp),
    occurredAt: stamp.occurredAt,
    supersedes: stamp.supersedes,
    sealedRoot: readWord(log, 2),
    evidenceRoot: readWord(log, 3),
    payload: readText(payload),
    author: sliceHex(authorTopic, 12),
    witnesses,
    sequence: stamp.sequence,
    recordedAt: stamp.recordedAt,
    previousBlock: stamp.previousBlock,
    raw: { vin, kind, plate, stamp: stampWord, payload },
  }
}

/** Whose witness a `RecordWitnessed` event tells. */
export interface Witnessing {
  readonly vin: string
  readonly sequence: number
  readonly witnesses: readonly Address[]
}

/** The witnesses of a record from their event. @throws {@link InvalidRecordEventError} */
export function decodeWitnesses(log: EventLog): Witnessing {
  const [topic, vinTopic, sequence] = log.topics
  if (topic !== recordWitnessedTopic || vinTopic === undefined || sequence === undefined)
    throw new InvalidRecordEventError("topic", log)
  const count = readNumber(log, 1)
  if (readNumber(log, 0) !== word || sizeOf(log.data) !== (2 + count) * word)
    throw new InvalidRecordEventError("layout", log)
  const witnesses = Array.from({ length: count }, (_, index) => sliceHex(readWord(log, 2 + index), 12))
  return { vin: textFromBytes(sliceHex(vinTopic, 0, 17)), sequence: hexToNumber(sequence), witnesses }
}

function readPayload(log: EventLog): Hex {
  const length = readNumber(log, payloadOffset / word)
  const start = payloadOffset + word
  const padded = Math.ceil(length / word) * word
  if (readNumber(log, 4) !== payloadOffset || sizeOf(log.data) !== start + padded)
    throw new InvalidRecordEventError("layout", log)
  return length === 0 ? "0x" : sliceHex(log.data, start, start + length)
}

const utf8 = new TextDecoder()

function readText(bytes: Hex): string {
  return utf8.decode(hexToBytes(bytes))
}

function readWord(log: EventLog, index: number): Hex {
  if (sizeOf(log.data) < (index + 1) * word) throw new InvalidRecordEventError("layout", log)
  return sliceHex(log.data, index * word, (index + 1) * word)
}

function readNumber(log: EventLog, index: number): number {
  const value = hexToBigInt(readWord(log, index))
  if (value > 0xffff_ffffn) throw new InvalidRecordEventError("layout", log)
  return Number(value)
}

function sizeOf(bytes: Hex): number {
  return (bytes.length - 2) / 2
}
