import type { Hex } from "viem"

/**
 * Where encrypted files lie, by their hash. It knows neither uploaders nor quotas, and takes only whole files that were
 * checked before.
 */
export interface FileStore {
  /** Takes the file at `path`, which is the caller's to remove. Putting the same again changes nothing. */
  readonly put: (hash: Hex, path: string, size: number) => Promise<void>
  /** The file's bytes; undefined for one that is not there. */
  readonly get: (hash: Hex) => Promise<ReadableStream<Uint8Array> | undefined>
  /** Forgets a file. Forgetting one that is not there changes nothing. */
  readonly erase: (hash: Hex) => Promise<void>
}
