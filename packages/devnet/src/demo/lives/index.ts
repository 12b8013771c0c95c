import type { LifePlan } from "../plan.ts"
import { clockedLives } from "./clocked.ts"
import { fatefulLives } from "./fates.ts"
import { frenchLives } from "./france.ts"
import { germanLives } from "./germany.ts"
import { honestLives } from "./honest.ts"
import { importedLives } from "./imported.ts"
import { neighbouringLives } from "./neighbours.ts"
import { oftenSoldLives } from "./often-sold.ts"
import { offeredLives } from "./on-sale.ts"

/** Every vehicle of the demo. */
export const lives: readonly LifePlan[] = [
  ...clockedLives,
  ...honestLives,
  ...fatefulLives,
  ...importedLives,
  ...offeredLives,
  ...germanLives,
  ...frenchLives,
  ...neighbouringLives,
  ...oftenSoldLives,
]
