import { ponder } from "ponder:registry"
import schema from "ponder:schema"
import { lower } from "../decode/text.ts"
import { describeCall } from "../projections/act.ts"
import { placeOf } from "./place.ts"

ponder.on("Federation:OperationScheduled", async ({ event, context: { db } }) => {
  const { at, block, transaction } = placeOf(event)
  const { operationId: actId, nonce, schedule, data } = event.args
  const target = lower(event.args.target)
  await db.insert(schema.federationAct).values({
    actId,
    nonce,
    state: "pending",
    caller: lower(event.args.caller),
    target,
    ...describeCall(target, data),
    callData: data,
    scheduledAt: at,
    executableFrom: schedule,
    closedAt: null,
    block,
    transaction,
  })
})

ponder.on("Federation:OperationExecuted", async ({ event, context: { db } }) => {
  const { operationId: actId, nonce } = event.args
  const change = { state: "executed", closedAt: placeOf(event).at } as const
  await db.update(schema.federationAct, { actId, nonce }).set(change)
})

ponder.on("Federation:OperationCanceled", async ({ event, context: { db } }) => {
  const { operationId: actId, nonce } = event.args
  const change = { state: "cancelled", closedAt: placeOf(event).at } as const
  await db.update(schema.federationAct, { actId, nonce }).set(change)
})
