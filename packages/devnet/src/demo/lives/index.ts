import type { LifePlan } from "../plan.ts"
import { germanLives } from "./germany.ts"

/** Every vehicle of the demo. */
export const lives: readonly LifePlan[] = [...germanLives]
