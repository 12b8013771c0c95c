import { keccak_256 } from "@noble/hashes/sha3"
import { bytesToHex } from "../hex/hex.ts"
import type { ArchiveEvent, ArchiveHead, ArchiveHeader } from "./format.ts"

const encoder = new TextEncoder()

/**
 * An archive line by line, without line feeds.
 *
 * @param heads every vehicle's at the header's last block
 */
export async function* writeArchive(
  header: ArchiveHeader,
  events: AsyncIterable<ArchiveEvent> | Iterable<ArchiveEvent>,
  heads: readonly ArchiveHead[],
): AsyncGenerator<string> {
  const hash = keccak_256.create()
  const toLine = (value: object): string => {
    const line = JSON.stringify(value)
    hash.update(encoder.encode(`${line}\n`))
    return line
  }
  let count = 0
  yield toLine(header)
  for await (const event of events) {
    count += 1
    yield toLine(event)
  }
  for (const head of heads) yield toLine(head)
  yield JSON.stringify({ events: count, vehicles: heads.length, digest: bytesToHex(hash.digest()) })
}
