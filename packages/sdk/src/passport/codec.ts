import { keccak_256 } from "@noble/hashes/sha3"
import { base32nopad } from "@scure/base"
import type { Hex } from "viem"
import type { Link } from "../disputes/prove-record.ts"
import { bytesToHex, hexToBigInt, hexToBytes, numberToHex, padHex, sliceHex } from "../hex/hex.ts"
import { type KindName, kindFromBytes32, kindNames, kindToBytes32 } from "../kinds/names.ts"
import { plateFromBytes16 } from "../plate/bytes.ts"
import { vinFromBytes } from "../vin/codec.ts"
import { createReader, createWriter } from "./bytes.ts"
import { PassportFormatError } from "./errors.ts"
import { maximumPassportBytes, maximumPassportRecords, type Passport } from "./passport.ts"
import { encodeSnapshot, statuses, type VehicleSnapshot } from "./vehicle-leaf.ts"

type Reader = ReturnType<typeof createReader>
type Writer = ReturnType<typeof createWriter>

const magic = [0x55, 0x01] as const
const checksumSize = 4
const zeroWord = padHex("0x", { size: 32 })

/**
 * A passport in bytes, with a checksum at the end; see docs/record-format.md.
 *
 * @throws {@link PassportFormatError} if it does not fit into {@link maximumPassportBytes}
 */
export function encodePassport(passport: Passport): Uint8Array {
  const { chainId, checkpoint, vehicle, index, proof, records, before } = passport
  const writer = createWriter()
  writer.bytes(new Uint8Array(magic))
  writer.number(chainId, 4)
  writer.number(checkpoint.block, 5)
  writer.number(checkpoint.time, 5)
  writer.number(checkpoint.vehicles, 4)
  writer.bytes(hexToBytes(checkpoint.root))
  writer.number(checkpoint.signatures.length, 1)
  for (const signature of checkpoint.signatures) writer.bytes(hexToBytes(signature))
  writer.bytes(encodeSnapshot(vehicle))
  writer.number(index, 4)
  writer.number(proof.length, 1)
  for (const neighbour of proof) writer.bytes(hexToBytes(neighbour))
  writer.number(records.length, 1)
  if (before !== null) writer.bytes(hexToBytes(before))
  for (const record of records) writeLink(writer, record)
  const bytes = writer.take()
  if (bytes.length + checksumSize > maximumPassportBytes) throw new PassportFormatError("too-large")
  return new Uint8Array([...bytes, ...checksum(bytes)])
}

/** Reads a passport; nothing of it is verified. @throws {@link PassportFormatError} */
export function decodePassport(bytes: Uint8Array): Passport {
  if (bytes.length > maximumPassportBytes) throw new PassportFormatError("too-large")
  const body = bytes.slice(0, -checksumSize)
  if (bytes[0] !== magic[0] || bytes[1] !== magic[1]) throw new PassportFormatError("version")
  if (bytesToHex(checksum(body)) !== bytesToHex(bytes.slice(-checksumSize)))
    throw new PassportFormatError("checksum")
  const reader = createReader(body)
  reader.bytes(magic.length)
  const passport = readPassport(reader)
  reader.end()
  return passport
}

/** A passport as the text behind the `#` of the address in its QR: base 32 (RFC 4648) without padding. */
export function passportToText(bytes: Uint8Array): string {
  return base32nopad.encode(bytes)
}

/**
 * The bytes of a passport's text, or of the whole address that holds it.
 *
 * @throws {@link PassportFormatError}
 */
export function passportFromText(text: string): Uint8Array {
  const code = text
    .slice(text.lastIndexOf("#") + 1)
    .trim()
    .toUpperCase()
  if (code.length > maximumPassportBytes * 2) throw new PassportFormatError("too-large")
  try {
    return base32nopad.decode(code)
  } catch (cause) {
    throw new PassportFormatError("text", { cause })
  }
}

function readPassport(reader: Reader): Passport {
  const chainId = reader.number(4)
  const stated = { block: reader.number(5), time: reader.number(5), vehicles: reader.number(4) }
  const root = bytesToHex(reader.bytes(32))
  const signatures = repeat(reader.number(1), () => bytesToHex(reader.bytes(64)))
  const vehicle = readSnapshot(reader)
  const index = reader.number(4)
  const proof = repeat(reader.number(1), () => bytesToHex(reader.bytes(32)))
  const count = reader.number(1)
  if (count > maximumPassportRecords) throw new PassportFormatError("value")
  const before = count === 0 ? null : bytesToHex(reader.bytes(27))
  const records = repeat(count, () => readLink(reader))
  const checkpoint = { ...stated, root, signatures }
  return { chainId, checkpoint, vehicle, index, proof, before, records }
}

function readSnapshot(reader: Reader): VehicleSnapshot {
  const vin = understood(() => vinFromBytes(bytesToHex(reader.bytes(17))))
  const head = bytesToHex(reader.bytes(27))
  const [recordCount, mark, place, flags] = [
    reader.number(4),
    reader.number(5),
    reader.number(1),
    reader.number(1),
  ]
  const country = String.fromCharCode(...reader.bytes(2))
  const status = statuses[place]
  if (status === undefined || flags > 3 || !/^[A-Z]{2}$/.test(country)) throw new PassportFormatError("value")
  return {
    vin,
    head,
    recordCount,
    mark,
    status,
    isBreached: (flags & 1) !== 0,
    isFrozen: (flags & 2) !== 0,
    country,
  }
}

/** Which of a link's words are not zero. */
const parts = { sealedRoot: 1, evidenceRoot: 2, witnessesHash: 4, plate: 8 } as const

function writeLink(writer: Writer, link: Link): void {
  const { author, kind, stamp, sealedRoot, evidenceRoot, plate, payloadHash, witnessesHash } = link
  const optional = { sealedRoot, evidenceRoot, witnessesHash, plate }
  const present = Object.entries(parts).filter(([name]) => hexToBigInt(Reflect.get(optional, name)) !== 0n)
  writer.number(kindNames.indexOf(understood(() => kindFromBytes32(kind))), 1)
  writer.number(
    present.reduce((mask, [, bit]) => mask + bit, 0),
    1,
  )
  writer.bytes(hexToBytes(author))
  writer.bytes(hexToBytes(numberToHex(stamp, { size: 28 })))
  writer.bytes(hexToBytes(payloadHash))
  for (const [name] of present) writer.bytes(hexToBytes(Reflect.get(optional, name)))
}

function readLink(reader: Reader): Link {
  const kind: KindName | undefined = kindNames[reader.number(1)]
  const mask = reader.number(1)
  if (kind === undefined || mask > 15) throw new PassportFormatError("value")
  const author = bytesToHex(reader.bytes(20))
  const stamp = hexToBigInt(bytesToHex(reader.bytes(28)))
  const payloadHash = bytesToHex(reader.bytes(32))
  const word = (bit: number): Hex => ((mask & bit) === 0 ? zeroWord : readNonZero(reader, 32))
  const roots = { sealedRoot: word(1), evidenceRoot: word(2), witnessesHash: word(4) }
  const plate = (mask & parts.plate) === 0 ? sliceHex(zeroWord, 0, 16) : readNonZero(reader, 16)
  understood(() => plateFromBytes16(plate))
  return { author, kind: kindToBytes32(kind), stamp, payloadHash, ...roots, plate }
}

/** A word that is said to be there; one passport has one spelling. */
function readNonZero(reader: Reader, size: number): Hex {
  const word = bytesToHex(reader.bytes(size))
  if (hexToBigInt(word) === 0n) throw new PassportFormatError("value")
  return word
}

function repeat<Item>(count: number, read: () => Item): Item[] {
  return Array.from({ length: count }, read)
}

/** What another decoder refuses is a passport's fault here. */
function understood<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (cause) {
    throw cause instanceof PassportFormatError ? cause : new PassportFormatError("value", { cause })
  }
}

function checksum(bytes: Uint8Array): Uint8Array {
  return keccak_256(bytes).slice(0, checksumSize)
}
