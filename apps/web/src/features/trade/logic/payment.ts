import type { Hex } from "viem"

/** Joins sale, reference and salt so that no two triples read alike. */
const proofText = (saleId: Hex, reference: string, salt: Hex): string =>
  [saleId.toLowerCase(), reference.trim(), salt].join("\n")

/** Sixteen bytes nobody can guess: without them a short reference could be found by trying. */
export function createSalt(): Hex {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`
}

/**
 * The commitment to a proof of payment: keccak-256 of sale, payment reference and salt, each on its own line. The
 * reference itself, which may name people, never leaves the page; who keeps it with its salt can prove it later.
 */
export async function commitToPayment(saleId: Hex, reference: string, salt: Hex): Promise<Hex> {
  const { keccak256, stringToHex } = await import("viem/utils")
  return keccak256(stringToHex(proofText(saleId, reference, salt)))
}
