import * as z from "zod/mini"
import { address, count, cursor, cursorParameter, time, wholeNumber } from "./fields.ts"

/** A recall of one vehicle that nobody has closed. */
export const openRecall = z.object({
  /** Sequence of the notice in the vehicle's file. */
  sequence: count,
  /** The manufacturer that told of it. */
  author: address,
  /** As the notice states it; empty for one that states none. */
  campaign: z.string(),
  payload: z.string(),
  occurredAt: time,
})

/** A vehicle with recalls that are open. */
export const recalledVehicle = z.object({ vin: z.string(), open: z.array(openRecall) })

/** `GET /recalls`: every vehicle with an open recall, by VIN. A question names a make at most, never a vehicle. */
export const recallListQuery = z.strictObject({
  /** World manufacturer identifier: a VIN's first three characters. */
  wmi: z.optional(z.string().check(z.regex(/^[A-HJ-NPR-Z0-9]{3}$/))),
  cursor: cursorParameter,
  limit: wholeNumber(1, 1000),
})

export const recallList = z.object({ items: z.array(recalledVehicle), cursor })

export type OpenRecall = z.infer<typeof openRecall>
export type RecalledVehicleAnswer = z.infer<typeof recalledVehicle>
export type RecallListParameters = z.infer<typeof recallListQuery>
export type RecallList = z.infer<typeof recallList>
