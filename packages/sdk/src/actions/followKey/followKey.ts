import { authorityActsAbi } from "../../generated/index.ts"
import { toRecordStruct } from "../../records/struct.ts"
import type { VehicleRecord } from "../../records/types.ts"
import { contractCall } from "../core/call.ts"
import { keyFollowed } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link followKey}. */
export interface FollowKeyParameters {
  /** Kind `ownership`, reason `key-reissue`. */
  readonly record: VehicleRecord
}

/** The call of {@link followKey}. */
export function followKeyCall({ record }: FollowKeyParameters) {
  return contractCall("authorityActs", authorityActsAbi, "followKey", [toRecordStruct(record)])
}

/** Moves a title from a key to the one issued in its place. Any department or police. */
export const followKey = writeAction(followKeyCall)

/** {@link followKey}, waiting until it is mined. */
export const followKeySync = writeSyncAction(followKeyCall, keyFollowed)
