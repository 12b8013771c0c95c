import type { Scenario } from "../scenario.ts"
import { dealerClocksACar } from "./dealer-clocks-a-car.ts"

/** Every scenario of the lab, in the order in which it lists them. */
export const scenarios: readonly Scenario[] = [dealerClocksACar]
