/** A snapshot as it was kept, and whose signature the chain called police at that time. */
export type Kept = { file: Uint8Array; chainId: number; signer: string }
