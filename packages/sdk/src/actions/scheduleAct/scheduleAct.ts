import { federationAbi } from "../../generated/index.ts"
import type { FederalAct } from "../core/act.ts"
import { contractCall } from "../core/call.ts"
import { actScheduled } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link scheduleAct}. */
export interface ScheduleActParameters {
  /** Of `toAct`. */
  readonly act: FederalAct
  /** Unix seconds; as soon as the caller's delay allows when left out. */
  readonly at?: number
}

/** The call of {@link scheduleAct}. */
export function scheduleActCall({ act, at = 0 }: ScheduleActParameters) {
  return contractCall("federation", federationAbi, "schedule", [act.target, act.data, at])
}

/** Announces an act of the federation, which then stands public for the caller's delay. Members of its role only. */
export const scheduleAct = writeAction(scheduleActCall)

/** {@link scheduleAct}, waiting until it is mined. */
export const scheduleActSync = writeSyncAction(scheduleActCall, actScheduled)
