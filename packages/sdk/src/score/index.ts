export { scoreFormula } from "./formula.ts"
export {
  type ScoredDispute,
  type ScoredFile,
  type ScoreInput,
  type ScoreLabel,
  type ScoreParts,
  scoreWriter,
  type WriterScore,
} from "./score-writer.ts"
