import { z } from "zod"

/**
 * A QBFT genesis as Besu's documentation states it, written from these pages of besu.hyperledger.org:
 * private-networks/how-to/configure/consensus/qbft, …/add-validators-without-voting, …/free-gas, and
 * public-networks/reference/genesis-items. Strict: an item that is not documented is refused.
 */
const quantity = z.string().regex(/^0x(0|[1-9a-f][0-9a-f]*)$/)
const amount = z.string().regex(/^(0|[1-9]\d*|0x[0-9a-f]+)$/)
const address = z.string().regex(/^0x[0-9a-fA-F]{40}$/)
const hash = z.string().regex(/^0x[0-9a-f]{64}$/)
const bytes = z.string().regex(/^0x([0-9a-f]{2})+$/)
const milestone = z.int().min(0)

const transition = z.strictObject({
  block: z.int().positive(),
  validators: z.array(address).min(1).optional(),
  validatorselectionmode: z.enum(["contract", "blockheader"]).optional(),
  validatorcontractaddress: address.optional(),
  blockperiodseconds: z.int().positive().optional(),
})

const config = z.strictObject({
  chainId: z.int().positive(),
  londonBlock: milestone,
  shanghaiTime: milestone,
  cancunTime: milestone,
  zeroBaseFee: z.literal(true),
  qbft: z.strictObject({
    blockperiodseconds: z.int().positive(),
    epochlength: z.int().positive(),
    requesttimeoutseconds: z.int().positive(),
    validatorcontractaddress: address,
  }),
  transitions: z.strictObject({ qbft: z.array(transition).min(1) }).optional(),
})

const account = z.strictObject({
  balance: amount,
  code: bytes.optional(),
  storage: z.record(hash, hash).optional(),
})

export const besuGenesisSchema = z
  .strictObject({
    config,
    nonce: quantity,
    timestamp: quantity,
    extraData: bytes,
    gasLimit: quantity,
    gasUsed: quantity,
    number: quantity,
    difficulty: z.literal("0x1"),
    mixHash: z.literal("0x63746963616c2062797a616e74696e65206661756c7420746f6c6572616e6365"),
    coinbase: address,
    parentHash: hash,
    alloc: z.record(z.string().regex(/^[0-9a-f]{40}$/), account),
  })
  .refine(
    ({ config: { qbft }, alloc }) =>
      alloc[qbft.validatorcontractaddress.slice(2).toLowerCase()]?.storage !== undefined,
    "the validators' contract must stand in the alloc section with its storage",
  )

export type BesuGenesis = z.output<typeof besuGenesisSchema>
