export { CheckPanel, type CheckTexts } from "./check-panel.tsx"
export type { CheckQuestion } from "./check-result.ts"
