export { computeCheckDigit, requiresCheckDigit } from "./check-digit.ts"
export { type Hex, vinFromBytes, vinFromTokenId, vinToBytes, vinToTokenId } from "./codec.ts"
export { modelYears, splitVin, type VinParts, vinTail } from "./parts.ts"
export { isVin, parseVin, type Vin } from "./vin.ts"
