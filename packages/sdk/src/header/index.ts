export { encodeTransaction } from "./encode-transaction.ts"
export { findHeaderRule, type HeaderRule, hashHeader } from "./hash-header.ts"
export { type BlockHeader, type HeaderField, headerFields, readHeader } from "./header.ts"
export { transactionsRoot } from "./transactions-root.ts"
