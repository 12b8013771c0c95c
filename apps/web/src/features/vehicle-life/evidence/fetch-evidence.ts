import {
  EvidenceAlteredError,
  EvidenceFormatError,
  EvidenceTypeError,
  type MediaType,
} from "@urcar/sdk/evidence"
import { createGatewayClient } from "@urcar/sdk/gateway-client"
import type { Hex } from "viem"

/** One file of a record's evidence: its bytes, hashed here and found right; or why there are none to show. */
export type FetchedFile =
  | { status: "fits"; hash: Hex; type: MediaType; bytes: Uint8Array<ArrayBuffer> }
  | { status: "altered" | "gone"; hash: Hex }

/** What the store answered for a record's evidence. */
export type FetchedEvidence =
  | { status: "files"; files: readonly FetchedFile[] }
  | { status: "altered" | "gone" | "unreachable" }

const isAltered = (error: unknown) =>
  error instanceof EvidenceAlteredError ||
  error instanceof EvidenceFormatError ||
  error instanceof EvidenceTypeError

/** Fetches a record's pictures and reports and hashes each here: bytes that do not fit leave this function never. */
export async function fetchEvidence(
  gatewayUrl: string,
  root: Hex,
  fetcher: typeof fetch = fetch,
): Promise<FetchedEvidence> {
  const gateway = createGatewayClient(gatewayUrl, { fetch: fetcher })
  try {
    const list = await gateway.getEvidenceList(root)
    if (list === null) return { status: "gone" }
    const files = list.files.map(async (file): Promise<FetchedFile> => {
      const { hash, type } = file
      try {
        const bytes = await gateway.getEvidenceFile(root, file)
        return bytes ? { status: "fits", hash, type, bytes: new Uint8Array(bytes) } : { status: "gone", hash }
      } catch (error) {
        if (isAltered(error)) return { status: "altered", hash }
        throw error
      }
    })
    return { status: "files", files: await Promise.all(files) }
  } catch (error) {
    return { status: isAltered(error) ? "altered" : "unreachable" }
  }
}
