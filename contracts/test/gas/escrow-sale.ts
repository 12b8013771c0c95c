import { type Address, encodeAbiParameters, keccak256, maxUint256, zeroAddress, zeroHash } from "viem"
import { placeOf } from "./life-file.ts"
import { disclosure, meetStrangers, registerFor, termsOf } from "./sale.ts"
import { signSale } from "./sign.ts"
import { actor, type Stage } from "./stage.ts"
import type { Terms } from "./statements.ts"

const coinPrice = 12_345_678_900_000_000_000n
const euroPrice = 12_345_670_000n
const noPayoff = { amount: 0n, saleId: zeroHash, expiry: 0 }

type Figures = Record<string, number>

/** Sales by escrow between an owner and a holder, step by step, and the ways in which they end. */
export async function measureEscrowSales(stage: Stage): Promise<Figures> {
  // The first sales of all: from then on the desk has fees and credits of its own.
  for (const [index, currency] of [zeroAddress, stage.euro.address].entries())
    await sell(stage, 700 + 2 * index, currency)
  return {
    ...named("escrow sale in coin", await sell(stage, 704, zeroAddress)),
    ...named("escrow sale in ERC-20", await sell(stage, 706, stage.euro.address)),
    ...named("escrow sale in coin", await rejectOne(stage, 708)),
  }
}

async function prepare(stage: Stage, index: number, currency: Address) {
  const { escrows, euro } = stage
  const isCoin = currency === zeroAddress
  const price = isCoin ? coinPrice : euroPrice
  const { seller, buyer } = await meetStrangers(stage, index)
  await registerFor(stage, index, seller)
  await registerFor(stage, index + 1, buyer)
  for (const { address } of [seller, buyer]) {
    await euro.send(address, "mint", [address, 2n * euroPrice])
    await euro.send(address, "approve", [escrows.address, maxUint256])
  }
  // More than the bond, so that the credit stays in use.
  const bond = price / 50n
  const topUp = Number(await escrows.send(seller.address, "topUp", [currency, bond], isCoin ? bond : 0n))
  const terms = await termsOf(stage, index, currency, price)
  const signature = await signSale(placeOf(stage), escrows.address, terms, seller)
  const list = Number(await escrows.send(seller.address, "list", [terms, signature, disclosure]))
  const value = isCoin ? price : 0n
  const deposit = Number(await escrows.send(buyer.address, "deposit", [terms, signature], value))
  const saleId = saleIdOf(terms, seller.address)
  const handOver = Number(await escrows.send(buyer.address, "handOver", [saleId, "0x"]))
  return { seller, buyer, saleId, topUp, list, deposit, handOver }
}

async function sell(stage: Stage, index: number, currency: Address): Promise<Figures> {
  const { escrows } = stage
  const { seller, buyer, saleId, ...steps } = await prepare(stage, index, currency)
  const complete = Number(await escrows.send(buyer.address, "complete", [saleId, noPayoff, "0x"]))
  const withdraw = Number(await escrows.send(seller.address, "withdraw", [currency]))
  const { topUp, list, deposit, handOver } = steps
  const all = topUp + list + deposit + handOver + complete + withdraw
  return { ...steps, complete, withdraw, "all six": all }
}

async function rejectOne(stage: Stage, index: number): Promise<Figures> {
  const { escrows } = stage
  const { seller, buyer, saleId } = await prepare(stage, index, zeroAddress)
  const reject = Number(await escrows.send(buyer.address, "reject", [saleId, 0, zeroHash]))
  const contest = Number(await escrows.send(seller.address, "contest", [saleId, zeroHash]))
  const rule = Number(await escrows.send(actor("department").address, "rule", [saleId, true]))
  return { reject, contest, "rule, founded": rule }
}

function named(name: string, figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([step, gas]) => [`${name}: ${step}`, gas]))
}

function saleIdOf(terms: Terms, seller: Address) {
  const fields = [
    "bytes17",
    "address",
    "address",
    "uint256",
    "address",
    "uint32",
    "uint8",
    "bytes32",
    "bytes27",
  ]
  const types = [...fields, "uint256", "uint40", "address"].map((type) => ({ type }))
  const {
    vin,
    buyer,
    currency,
    price,
    attester,
    odometer,
    unit,
    disclosure: hash,
    head,
    nonce,
    deadline,
  } = terms
  const values = [vin, buyer, currency, price, attester, odometer, unit, hash, head, nonce, deadline, seller]
  return keccak256(encodeAbiParameters(types, values))
}
