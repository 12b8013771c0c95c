export { localActors, localChainId, localMnemonic } from "./actors.ts"
export { deriveLocalAccounts } from "./derive-accounts.ts"
export type { LocalActor, LocalActorRole } from "./types.ts"
