import type { LifePlan } from "../plan.ts"
import type { AgendaItem } from "../tell-life.ts"

export function twistItems(_plan: LifePlan, _start: number): AgendaItem[] {
  return []
}
