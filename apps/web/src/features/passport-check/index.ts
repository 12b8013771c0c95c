export { KeepOffline } from "./keep-offline.tsx"
export { PassportCheck } from "./passport-check.tsx"
export { readKnowledge, readPassportCode } from "./server/read-passport.ts"
export type { PassportKnowledge } from "./types.ts"
