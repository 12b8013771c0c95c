export { CheckForm } from "./check-form.tsx"
export { type CheckEntry, readCheckEntry } from "./read-check.ts"
