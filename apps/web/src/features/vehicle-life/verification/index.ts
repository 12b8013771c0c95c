export { CheckPanel } from "./check-panel.tsx"
export type { CheckQuestion } from "./check-result.ts"
export type { CheckTexts } from "./check-texts.ts"
