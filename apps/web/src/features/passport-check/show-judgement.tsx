import type { ReactNode } from "react"
import { judgePassport } from "./judge-passport.ts"
import { PassportResult } from "./passport-result.tsx"
import type { PassportKnowledge } from "./types.ts"

/** Judges a passport's code, and says what came of it. In a file of its own, to be loaded with the first passport. */
export const showJudgement = (
  code: string,
  knowledge: PassportKnowledge,
  beside: Parameters<typeof judgePassport>[2],
): ReactNode => <PassportResult {...judgePassport(code, knowledge, beside)} />
