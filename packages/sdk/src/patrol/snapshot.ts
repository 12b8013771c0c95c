import { sha256 } from "@noble/hashes/sha2"
import type { Address, Hex } from "viem"
import * as z from "zod/mini"
import { bytesToHex, hexToBytes, numberToHex, padHex, stringToHex } from "../hex/hex.ts"
import { keccak256 } from "../hex/keccak.ts"
import { parseSignature, recoverAddress } from "../hex/recover.ts"
import { formatPlateText, type Plate } from "../plate/index.ts"
import { type Domain, digest } from "../records/digest.ts"
import { entryBytes, type PatrolEntry, readEntry, writeEntry } from "./entry.ts"
import { PatrolSnapshotError } from "./errors.ts"

/** What a country's police sign about every plate of their country. */
export interface PatrolSnapshotHead {
  /** ISO 3166-1 alpha-2: whose plates, and whose police sign. */
  readonly country: string
  /** Unix seconds by the service's clock when it asked the chain. */
  readonly takenAt: number
  /** The last block that it knew. */
  readonly block: number
  readonly entries: number
  /** 16 bytes that go into every plate's key: no list of plates made elsewhere fits. */
  readonly salt: Hex
  /** SHA-256 of the entries. */
  readonly digest: Hex
}

/** A snapshot whose signature was checked; who signed it must still be asked of the chain. */
export interface PatrolSnapshot {
  readonly head: PatrolSnapshotHead
  /** Whose signature it is; lower case. */
  readonly signer: Address
  readonly entries: Uint8Array
}

const keyBytes = 8
const rowBytes = keyBytes + entryBytes
const magic = "UCP1"
const typeHash = keccak256(
  stringToHex(
    "PatrolSnapshot(string country,uint40 takenAt,uint40 block,uint32 entries,bytes16 salt,bytes32 digest)",
  ),
)

/** What police sign (EIP-712). */
export function patrolSnapshotTypedData(head: PatrolSnapshotHead, { chainId, registry }: Domain) {
  const { country, takenAt, block, entries, salt, digest } = head
  return {
    domain: { name: "UrCar", version: "1", chainId, verifyingContract: registry },
    types: {
      PatrolSnapshot: [
        { name: "country", type: "string" },
        { name: "takenAt", type: "uint40" },
        { name: "block", type: "uint40" },
        { name: "entries", type: "uint32" },
        { name: "salt", type: "bytes16" },
        { name: "digest", type: "bytes32" },
      ],
    },
    primaryType: "PatrolSnapshot",
    message: { country, takenAt, block, entries, salt, digest },
  } as const
}

function headDigest(
  { country, takenAt, block, entries, salt, digest: content }: PatrolSnapshotHead,
  domain: Domain,
): Hex {
  const word = (value: number) => numberToHex(value, { size: 32 })
  const right = { size: 32, dir: "right" } as const
  return digest(domain, [
    typeHash,
    keccak256(stringToHex(country)),
    word(takenAt),
    word(block),
    word(entries),
    padHex(salt, right),
    content,
  ])
}

/** The key of a plate under a salt. */
function keyOf(plate: Plate, salt: Hex): Uint8Array {
  const [before, text] = [hexToBytes(salt), new TextEncoder().encode(formatPlateText(plate))]
  const bytes = new Uint8Array(before.length + text.length)
  bytes.set(before)
  bytes.set(text, before.length)
  return sha256(bytes).subarray(0, keyBytes)
}

/** A plate and what is told of its vehicle, as bytes; {@link sealRows} takes any number of them, one behind another. */
export function writePatrolRow(plate: Plate, entry: PatrolEntry, salt: Hex): Uint8Array {
  const row = new Uint8Array(rowBytes)
  row.set(keyOf(plate, salt))
  writeEntry(new DataView(row.buffer), keyBytes, entry)
  return row
}

/** Rows in the order of their keys, how many they are, and their digest. */
export function sealRows(rows: Uint8Array): Pick<PatrolSnapshotHead, "digest"> & {
  readonly count: number
  readonly entries: Uint8Array
} {
  const count = rows.length / rowBytes
  const view = new DataView(rows.buffer, rows.byteOffset, rows.byteLength)
  const keys = BigUint64Array.from({ length: count }, (_, index) => view.getBigUint64(index * rowBytes))
  const order = Uint32Array.from({ length: count }, (_, index) => index)
  order.sort((one, other) => ((keys[one] ?? 0n) < (keys[other] ?? 0n) ? -1 : 1))
  const entries = new Uint8Array(rows.length)
  order.forEach((from, index) => {
    entries.set(rows.subarray(from * rowBytes, (from + 1) * rowBytes), index * rowBytes)
  })
  return { count, entries, digest: bytesToHex(sha256(entries)) }
}

const hex = (bytes: number) =>
  z.custom<Hex>((value) => typeof value === "string" && new RegExp(`^0x[0-9a-f]{${bytes * 2}}$`).test(value))
const headSchema = z.strictObject({
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  takenAt: z.int().check(z.nonnegative()),
  block: z.int().check(z.nonnegative()),
  entries: z.int().check(z.nonnegative()),
  salt: hex(16),
  digest: hex(32),
  signature: hex(65),
})

/** A signed snapshot as one file: magic, length of the head, head as JSON, entries. */
export function encodePatrolSnapshot(head: PatrolSnapshotHead, signature: Hex, entries: Uint8Array) {
  const text = new TextEncoder().encode(JSON.stringify({ ...head, signature }))
  const file = new Uint8Array(8 + text.length + entries.length)
  file.set(new TextEncoder().encode(magic))
  new DataView(file.buffer).setUint32(4, text.length)
  file.set(text, 8)
  file.set(entries, 8 + text.length)
  return file
}

/**
 * Reads a snapshot and checks that its signature covers every byte of it, for this register.
 *
 * @throws {@link PatrolSnapshotError}
 */
export function openPatrolSnapshot(file: Uint8Array, domain: Domain): PatrolSnapshot {
  const { head, signature, rest: entries } = split(file)
  if (entries.length !== head.entries * rowBytes) throw new PatrolSnapshotError("format")
  if (bytesToHex(sha256(entries)) !== head.digest) throw new PatrolSnapshotError("digest")
  try {
    return { head, signer: recoverAddress(headDigest(head, domain), parseSignature(signature)), entries }
  } catch (cause) {
    throw new PatrolSnapshotError("signature", { cause })
  }
}

function split(file: Uint8Array): { head: PatrolSnapshotHead; signature: Hex; rest: Uint8Array } {
  const text = (from: number, to: number) => new TextDecoder().decode(file.subarray(from, to))
  if (file.length < 8 || text(0, 4) !== magic) throw new PatrolSnapshotError("format")
  const end = 8 + new DataView(file.buffer, file.byteOffset).getUint32(4)
  const parsed = z.safeParse(headSchema, readJson(text(8, end)))
  if (!parsed.success) throw new PatrolSnapshotError("format", { cause: parsed.error })
  const { signature, ...head } = parsed.data
  return { head, signature, rest: file.subarray(end) }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What a snapshot tells of a plate; `undefined` where nobody has reported it. */
export function findInSnapshot({ head, entries }: PatrolSnapshot, plate: Plate): PatrolEntry | undefined {
  const key = keyOf(plate, head.salt)
  const wanted = new DataView(key.buffer, key.byteOffset).getBigUint64(0)
  const view = new DataView(entries.buffer, entries.byteOffset, entries.byteLength)
  let [low, high] = [0, head.entries - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = view.getBigUint64(middle * rowBytes)
    if (found === wanted) return readEntry(view, middle * rowBytes + keyBytes)
    if (found < wanted) low = middle + 1
    else high = middle - 1
  }
  return undefined
}
