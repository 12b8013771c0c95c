import * as z from "zod/mini"
import { depositStates, rejectionReasons } from "../escrow/words.ts"
import { address, amount, anyAddress, anyVin, count, hex, time, wholeNumber } from "./fields.ts"

/** A sale by escrow, complete: with the terms and the seller's signature. */
export const escrow = z.object({
  saleId: hex,
  vin: z.string(),
  seller: address,
  buyer: address,
  desk: address,
  state: z.enum(depositStates),
  /** Of the present state, inclusive; `null` once it ended. */
  deadline: z.nullable(time),
  /** The car is kept for the buyer until then. */
  reservedUntil: time,
  currency: address,
  /** What was paid in, and what it is settled at where the parties agreed on less. */
  deposit: amount,
  price: amount,
  bond: amount,
  bondLost: z.nullable(amount),
  rejectionReason: z.nullable(z.enum(rejectionReasons)),
  rejectionEvidence: z.nullable(hex),
  contestEvidence: z.nullable(hex),
  isFounded: z.nullable(z.boolean()),
  ruledBy: z.nullable(address),
  terms: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  signature: hex,
  depositedAt: time,
  handedOverAt: z.nullable(time),
  rejectedAt: z.nullable(time),
  contestedAt: z.nullable(time),
  ruledAt: z.nullable(time),
  closedAt: z.nullable(time),
  block: count,
  transaction: hex,
})

/** `GET /escrows`, the latest first. A party, the vehicle or the state must be named. */
export const escrowListQuery = z.strictObject({
  buyer: anyAddress,
  seller: anyAddress,
  vin: anyVin,
  state: z.optional(z.enum(depositStates)),
  limit: wholeNumber(1, 100),
})

export const escrowList = z.object({ items: z.array(escrow) })

/** A lien, past or present. */
export const lien = z.object({
  vin: z.string(),
  number: count,
  holder: address,
  isOrdered: z.boolean(),
  currency: address,
  ceiling: amount,
  registeredAt: time,
  releasedAt: z.nullable(time),
  releasedBy: z.nullable(address),
  /** What a sale paid for it, and which. */
  paid: z.nullable(amount),
  saleId: z.nullable(hex),
  block: count,
  transaction: hex,
})

/** `GET /liens`, the latest first. The holder or the vehicle must be named. */
export const lienListQuery = z.strictObject({
  holder: anyAddress,
  vin: anyVin,
  isActive: z.optional(z.stringbool()),
  limit: wholeNumber(1, 100),
})

export const lienList = z.object({ items: z.array(lien) })

export type IndexedEscrow = z.infer<typeof escrow>
export type EscrowListParameters = z.infer<typeof escrowListQuery>
export type EscrowList = z.infer<typeof escrowList>
export type IndexedLien = z.infer<typeof lien>
export type LienListParameters = z.infer<typeof lienListQuery>
export type LienList = z.infer<typeof lienList>
