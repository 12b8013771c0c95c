import type { Address, Hex } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { federationAbi } from "../../generated/index.ts"
import type { FederalAct } from "../core/act.ts"
import { read } from "../core/read.ts"

/** An act that stands public. */
export interface ScheduledAct {
  readonly operationId: Hex
  /** Unix seconds from which it can be executed; for a week. */
  readonly readyAt: number
}

/** Parameters of {@link getScheduledAct}. */
export interface GetScheduledActParameters {
  /** Who scheduled it. */
  readonly by: Address
  readonly act: FederalAct
}

/** When an act can be executed; `null` where it is not scheduled, was executed or has expired. @throws UrcarError */
export async function getScheduledAct(
  client: ReadClient,
  { by, act }: GetScheduledActParameters,
): Promise<ScheduledAct | null> {
  const operation = [by, act.target, act.data] as const
  const operationId = await read(client, "federation", federationAbi, "hashOperation", operation)
  const readyAt = await read(client, "federation", federationAbi, "getSchedule", [operationId])
  return readyAt === 0 ? null : { operationId, readyAt }
}
