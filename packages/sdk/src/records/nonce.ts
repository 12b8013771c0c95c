/** A nonce that nobody used: 120 random bits above 8 zero bits. */
export function createNonce(): bigint {
  const bytes = crypto.getRandomValues(new Uint8Array(15))
  return bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n) << 8n
}

/**
 * Nonces for one signer's next signatures. Up to 256 of them share a storage slot on chain, which makes every one
 * after the first cheaper by 17,100 gas.
 */
export function createNonces(count: number): bigint[] {
  const first = createNonce()
  return Array.from({ length: count }, (_, index) => first + BigInt(index))
}
