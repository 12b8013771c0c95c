import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"
import type { Readable } from "node:stream"
import { UsageError } from "../command.ts"

/** A line with something on it. */
export interface Line {
  /** Counted from 1, empty lines included. */
  readonly number: number
  readonly text: string
}

/**
 * Reads a file, or standard input for `-`, line by line; empty lines are passed over.
 *
 * @throws UsageError if it cannot be read.
 */
export async function* readLines(source: string): AsyncGenerator<Line> {
  const stream: Readable =
    source === "-" ? process.stdin.setEncoding("utf8") : createReadStream(source, "utf8")
  const failure = new Promise<never>((_, reject) => {
    stream.once("error", ({ message }) => reject(new UsageError(`cannot read ${source}: ${message}`)))
  })
  failure.catch(() => undefined)
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })[
    Symbol.asyncIterator
  ]()
  for (let number = 1; ; number++) {
    const { value, done } = await Promise.race([lines.next(), failure])
    if (done) return
    const text = number === 1 ? value.replace(/^\uFEFF/, "") : value
    if (text.trim() !== "") yield { number, text }
  }
}
