import type { SealedFile } from "@urcar/sdk/seal"

/** What a record commits to and does not hold: to be stored before it is signed. */
export type Attachments = {
  files: readonly Uint8Array[]
  sealed: SealedFile | null
  /** The names of what is sealed */
  names: readonly string[]
}
