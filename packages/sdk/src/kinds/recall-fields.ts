import { code } from "./field.ts"

/** A recall campaign as its manufacturer numbers it. A manufacturer's campaigns differ; two may use one number. */
export const campaign = () => code(24)

/** Levels of risk (EU Safety Gate, Commission Implementing Decision (EU) 2019/417). */
export const recallRisks = ["serious", "high", "medium", "low"] as const
