import { randomUUID } from "node:crypto"
import { mkdir, open, readdir, rm, stat } from "node:fs/promises"
import { join } from "node:path"
import { keccak_256 } from "@noble/hashes/sha3"
import { maximumHeaderBytes, minimumPayloadBytes, NotSealedError, readSealHeader } from "@urcar/sdk/seal"
import { bytesToHex, type Hex } from "viem"
import {
  FileHashDiffersRefusal,
  FileInterruptedRefusal,
  FileNotSealedRefusal,
  FileSizeDiffersRefusal,
  FileTooSlowRefusal,
} from "./refusals.ts"

/** What a body must turn out to be. */
export interface Expected {
  readonly hash: Hex
  readonly size: number
  /** What is looked for in its first bytes. @throws a refusal */
  readonly check: (start: Uint8Array, size: number) => void
}

/** How long a body may take. */
export interface Patience {
  /** Milliseconds without a byte. */
  readonly idle: number
  /** Milliseconds from the first to the last byte. */
  readonly whole: number
}

/**
 * Receives a body into a file of its own, never into memory, and gives its path to `use` once it proved to be what was
 * announced. The file is gone afterwards, whatever happened.
 *
 * @throws a refusal that names what was wrong with the body
 */
export async function receive<Result>(
  body: ReadableStream<Uint8Array>,
  expected: Expected,
  { folder, patience }: { readonly folder: string; readonly patience: Patience },
  use: (path: string) => Promise<Result>,
): Promise<Result> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, randomUUID())
  try {
    await write(body, path, expected, patience)
    return await use(path)
  } finally {
    await rm(path, { force: true })
  }
}

/** Removes what killed gateways left behind. */
export async function clearReceived(folder: string, olderThanMs = 3_600_000): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const path of names.map((name) => join(folder, name))) {
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (mtimeMs < Date.now() - olderThanMs) await rm(path, { force: true })
  }
}

async function write(
  body: ReadableStream<Uint8Array>,
  path: string,
  { hash, size, check }: Expected,
  patience: Patience,
): Promise<void> {
  const digest = keccak_256.create()
  const start = new Uint8Array(Math.min(size, maximumHeaderBytes))
  let received = 0
  const file = await open(path, "wx", 0o600)
  try {
    for await (const chunk of read(body, patience)) {
      if (received + chunk.length > size) throw new FileSizeDiffersRefusal(size, received + chunk.length)
      if (received < start.length) start.set(chunk.subarray(0, start.length - received), received)
      received += chunk.length
      digest.update(chunk)
      await file.write(chunk)
    }
  } finally {
    await file.close()
  }
  if (received !== size) throw new FileSizeDiffersRefusal(size, received)
  const found = bytesToHex(digest.digest())
  if (found !== hash) throw new FileHashDiffersRefusal(found)
  check(start, size)
}

/** Only files that are encrypted for X25519 recipients. @throws FileNotSealedRefusal */
export function requireSealed(start: Uint8Array, size: number): void {
  try {
    const header = readSealHeader(start)
    if (size < header.size + minimumPayloadBytes) throw new NotSealedError("too-short")
  } catch (error) {
    throw error instanceof NotSealedError ? new FileNotSealedRefusal(error.values.reason) : error
  }
}

async function* read(
  body: ReadableStream<Uint8Array>,
  { idle, whole }: Patience,
): AsyncGenerator<Uint8Array> {
  const end = performance.now() + whole
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await inTime(reader.read(), Math.min(idle, end - performance.now()))
      if (done) return
      yield value
    }
  } finally {
    reader.cancel().catch(() => undefined)
  }
}

async function inTime<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value> {
  const late = Promise.withResolvers<never>()
  const seconds = Math.ceil(milliseconds / 1000)
  const timer = setTimeout(() => late.reject(new FileTooSlowRefusal(seconds)), Math.max(0, milliseconds))
  const broken = () => {
    throw new FileInterruptedRefusal()
  }
  try {
    return await Promise.race([promise.catch(broken), late.promise])
  } finally {
    clearTimeout(timer)
  }
}
