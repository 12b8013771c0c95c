import type { Address, Hex } from "viem"
import { concatHex, numberToHex, padHex, sliceHex } from "../hex/hex.ts"
import { keccak256 } from "../hex/keccak.ts"
import type { LifeRecord } from "./types.ts"

/** Bytes of a history head. */
const headSize = 27

/** The head of a file before its first record: the VIN's bytes and the first owner. */
export function initialHead(vin: Hex, owner: Address): Hex {
  return toHead(concatHex([left(vin), padHex(owner, { size: 32 })]))
}

/** What of a record goes into the head. */
export type HeadInput = Pick<LifeRecord, "author" | "witnesses" | "sealedRoot" | "evidenceRoot" | "raw">

/** The head after a record. See docs/record-format.md, "Record chain". */
export function nextHead(head: Hex, record: HeadInput): Hex {
  const { author, witnesses, sealedRoot, evidenceRoot, raw } = record
  return toHead(
    concatHex([
      left(head),
      left(raw.vin),
      padHex(author, { size: 32 }),
      raw.kind,
      numberToHex(raw.stamp, { size: 32 }),
      sealedRoot,
      evidenceRoot,
      left(raw.plate),
      keccak256(raw.payload),
      hashWitnesses(witnesses),
    ]),
  )
}

/** keccak-256 of the witnesses' addresses, a word each; zeros without witnesses. */
export function hashWitnesses(witnesses: readonly Address[]): Hex {
  if (witnesses.length === 0) return padHex("0x", { size: 32 })
  return keccak256(concatHex(witnesses.map((witness) => padHex(witness, { size: 32 }))))
}

function left(bytes: Hex): Hex {
  return padHex(bytes, { size: 32, dir: "right" })
}

function toHead(words: Hex): Hex {
  return sliceHex(keccak256(words), 0, headSize)
}
