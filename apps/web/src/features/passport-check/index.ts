export { KeepOffline } from "./keep-offline.tsx"
export { PassportCheck } from "./passport-check.tsx"
export type { PassportKnowledge } from "./types.ts"
