export { type CountRequest, countRequestTypedData } from "./count-request.ts"
export { createPoliceClient, type PoliceClient } from "./create-police-client.ts"
export { PoliceRefusedError, PoliceUnavailableError } from "./errors.ts"
export type { PoliceClientOptions } from "./request.ts"
export {
  type AnchorAnswer,
  documentKinds,
  type LogPage,
  type LookupAnswer,
  type LookupCount,
  type LookupParameters,
  type LookupReason,
  type LookupSubject,
  lookupReasons,
  type Person,
  type PoliceSession,
} from "./schemas.ts"
export { type SignIn, signInMessage, signInStatement } from "./sign-in.ts"
