import type { Hex } from "viem"
import { concatHex, numberToHex, stringToHex } from "../hex/hex.ts"
import { keccak256 } from "../hex/keccak.ts"
import { toCanonicalJson } from "../payload/payload.ts"

/** What police do with the register of persons; each act is an entry of the log. */
export const loggedActs = ["lookup", "register", "rekey", "end", "erase"] as const

/** One of {@link loggedActs}. */
export type LoggedAct = (typeof loggedActs)[number]

/** What an entry states. Nothing of it names anybody: tags are keyed hashes, the rest is encrypted. */
export interface LogContent {
  /** Unix milliseconds. */
  readonly at: number
  readonly act: LoggedAct
  /** Tag of the key whose person the act is about; `null` where nobody was found. */
  readonly subject: Hex | null
  /** Tag of the key that owned the vehicle. */
  readonly owner: Hex | null
  /** Tag of the vehicle that led there. */
  readonly vehicle: Hex | null
  /** Who did it, why, and whom it found: encrypted. */
  readonly sealed: Hex
}

/** One entry as the chain of hashes has it. */
export interface LogEntry {
  /** From 1, without gaps. */
  readonly sequence: number
  /** {@link hashLogContent} of what it states. */
  readonly content: Hex
  /** {@link hashLogEntry}: commits to this entry and all before it. */
  readonly hash: Hex
}

/** What an entry's content hashes to. It stays when the content itself is erased after its time. */
export function hashLogContent({ at, act, subject, owner, vehicle, sealed }: LogContent): Hex {
  return keccak256(stringToHex(toCanonicalJson({ act, at, owner, sealed, subject, vehicle })))
}

/** What the first entry of a country's log follows. */
export function logGenesis(chainId: number, country: string): Hex {
  return keccak256(stringToHex(`UrCar lookup log ${chainId} ${country}`))
}

/** An entry's hash: of the one before it, its number and its content, 32 bytes each. */
export function hashLogEntry(previous: Hex, { sequence, content }: Omit<LogEntry, "hash">): Hex {
  return keccak256(concatHex([previous, numberToHex(sequence, { size: 32 }), content]))
}
