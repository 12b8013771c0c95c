export { decodePayload, encodePayload, maximumPayloadBytes, toCanonicalJson } from "./payload.ts"
