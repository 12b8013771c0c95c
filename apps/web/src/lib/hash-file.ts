import type { Hex } from "viem"

/** Most bytes of a file that this page reads into memory. */
export const maximumFileBytes = 64 * 1024 * 1024

/** The commitment to a file: keccak-256 of its bytes. It never leaves the device. @throws where it cannot be read */
export async function hashFileHere(file: Blob): Promise<Hex> {
  const [{ keccak256 }, bytes] = await Promise.all([import("viem"), file.arrayBuffer()])
  return keccak256(new Uint8Array(bytes))
}
