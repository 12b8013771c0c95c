import { numberToHex, padHex, stringToHex } from "../src/hex/hex.ts"
import { encodePayload } from "../src/payload/index.ts"
import { decodeRecord, recordAppendedTopic } from "../src/records/decode-record.ts"
import { initialHead, nextHead } from "../src/records/head.ts"

/** Milliseconds of decoding and hashing a history of so many records with a payload of 160 bytes, run after run. */
export function timeRehash(records: number, runs: number): number[] {
  const logs = Array.from({ length: records }, (_, index) => makeLog(index + 1))
  return Array.from({ length: runs }, () => {
    const begin = performance.now()
    let head = initialHead(stringToHex("WVWZZZ1JZ3W386752"), padHex("0x07", { size: 20 }))
    for (const log of logs) head = nextHead(head, decodeRecord(log))
    return performance.now() - begin
  })
}

function makeLog(sequence: number) {
  const word = (value: number | bigint) => numberToHex(value, { size: 32 }).slice(2)
  const payload = stringToHex(encodePayload({ v: 1, source: "instrument" }).padEnd(160, " "))
  const stamp = (1_700_000_000n << 104n) | (1n << 96n) | (BigInt(sequence) << 64n) | BigInt(sequence)
  const body = [word(stamp), word(0), word(sequence), word(0), word(160), word(160), payload.slice(2)]
  return {
    topics: [
      recordAppendedTopic,
      padHex(stringToHex("WVWZZZ1JZ3W386752"), { size: 32, dir: "right" }),
      padHex("0x09", { size: 32 }),
      padHex(stringToHex("reading"), { size: 32, dir: "right" }),
    ],
    data: `0x${body.join("")}` as const,
  }
}
