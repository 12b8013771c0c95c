import * as z from "zod/mini"
import { address, count, cursor, cursorParameter, hex, time, wholeNumber } from "./fields.ts"

/** `ready`: its delay is over. `expired`: nobody executed it within a week of that. */
export const actStates = ["pending", "ready", "executed", "cancelled", "expired"] as const

/** An act of the federation: public until it may be executed. */
export const federationAct = z.object({
  actId: hex,
  /** The same act may be scheduled again. */
  nonce: count,
  state: z.enum(actStates),
  caller: address,
  target: address,
  /** Which contract of the register that is; `null` for another. */
  contract: z.nullable(z.string()),
  /** What is called there, and with what; `null` where our contracts know no such function. */
  functionName: z.nullable(z.string()),
  parameters: z.nullable(z.array(z.object({ name: z.string(), type: z.string(), value: z.string() }))),
  selector: hex,
  callData: hex,
  scheduledAt: time,
  executableFrom: time,
  expiresAt: time,
  closedAt: z.nullable(time),
  block: count,
  transaction: hex,
})

/** `GET /acts`: the pending ones by their date, others the latest first. */
export const actListQuery = z.strictObject({
  state: z.optional(z.enum(["open", "closed"])),
  cursor: cursorParameter,
  limit: wholeNumber(1, 100),
})

export const actList = z.object({ items: z.array(federationAct), cursor })

export type FederationAct = z.infer<typeof federationAct>
export type ActListParameters = z.infer<typeof actListQuery>
export type ActList = z.infer<typeof actList>
