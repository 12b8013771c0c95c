import { type Address, keccak256, maxUint256, stringToBytes, zeroAddress } from "viem"
import type { LocalAccount } from "viem/accounts"
import { birth, placeOf } from "./life-file.ts"
import { signSale } from "./sign.ts"
import { actor, type Stage } from "./stage.ts"
import { ascii, type Terms, vinOf } from "./statements.ts"

/** What a seller says of the car. */
export const disclosure = '{"defects":"not-known","partsChanged":"yes","unauthorisedRepairs":"no","v":1}'
const manufacturer = actor("manufacturer").address
const coinPrice = 12_345_678_900_000_000_000n
const euroPrice = 12_345_670_000n

type Figures = Record<string, number>

interface Parties {
  readonly seller: LocalAccount
  readonly buyer: LocalAccount
}

/** Direct sales, between parties of whom the chain knows more or less. */
export async function measureSales(stage: Stage): Promise<Figures> {
  const nextVin = counter(300)
  const euro = stage.euro.address
  const measure = async (name: string, currency: Address, meet: (currency: Address) => Promise<Parties>) => {
    const parties = await meet(currency)
    return figuresOf(name, await trade(stage, nextVin(), currency, parties))
  }
  /** Both keys are new to everything: one car, one key. */
  const strangers = async () => meetStrangers(stage, nextVin())
  /** The seller's key sells for the first time; the buyer's holds another title. Both have some euro. */
  const owners = async () => {
    const { seller, buyer } = await strangers()
    await registerFor(stage, nextVin(), buyer)
    await stage.euro.send(seller.address, "mint", [seller.address, 1n])
    return { seller, buyer }
  }
  /** The seller holds other titles too, and has not yet withdrawn what an earlier sale brought. */
  const dealer = async (currency: Address) => {
    const { seller } = await owners()
    await registerFor(stage, nextVin(), seller)
    await sell(stage, nextVin(), currency, { seller, buyer: (await strangers()).buyer })
    return { seller, buyer: (await owners()).buyer }
  }
  // The first sales of all: from then on the desk has fees of its own.
  for (const currency of [zeroAddress, euro]) await sell(stage, nextVin(), currency, await strangers())
  return {
    ...(await measure("sale in coin, dealer to holder", zeroAddress, dealer)),
    ...(await measure("sale in ERC-20, dealer to holder", euro, dealer)),
    ...(await measure("sale in coin, owner to holder", zeroAddress, owners)),
    ...(await measure("sale in ERC-20, owner to holder", euro, owners)),
    ...(await measure("sale in coin, owner to new key", zeroAddress, strangers)),
    ...(await measure("sale in ERC-20, owner to new key", euro, strangers)),
  }
}

function figuresOf(name: string, { list, buy, withdraw }: Awaited<ReturnType<typeof trade>>): Figures {
  return {
    [`${name}: list`]: list,
    [`${name}: buy`]: buy,
    [`${name}: withdraw`]: withdraw,
    [`${name}: listing sent, all three`]: list + buy + withdraw,
    [`${name}: listing signed, not sent`]: buy + withdraw,
  }
}

/** Lists, buys, withdraws. */
async function trade(stage: Stage, index: number, currency: Address, parties: Parties) {
  const { list, buy } = await sell(stage, index, currency, parties)
  return {
    list,
    buy,
    withdraw: Number(await stage.desk.send(parties.seller.address, "withdraw", [currency])),
  }
}

async function sell(stage: Stage, index: number, currency: Address, { seller, buyer }: Parties) {
  const { desk, euro } = stage
  const price = currency === zeroAddress ? coinPrice : euroPrice
  await registerFor(stage, index, seller)
  // Enough to have some left, with an allowance that stands.
  await euro.send(buyer.address, "mint", [buyer.address, 2n * euroPrice])
  await euro.send(buyer.address, "approve", [desk.address, maxUint256])
  const terms = await termsOf(stage, index, currency, price)
  const signature = await signSale(placeOf(stage), desk.address, terms, seller)
  const value = currency === zeroAddress ? price : 0n
  return {
    list: Number(await desk.send(seller.address, "list", [terms, signature, disclosure])),
    buy: Number(await desk.send(buyer.address, "buy", [terms, signature], value)),
  }
}

/** What a seller offers for a vehicle, as it stands now. */
export async function termsOf(stage: Stage, index: number, currency: Address, price: bigint): Promise<Terms> {
  return {
    vin: ascii(vinOf(index), 17),
    buyer: zeroAddress,
    currency,
    price,
    attester: zeroAddress,
    odometer: 61_250,
    unit: 1,
    disclosure: keccak256(stringToBytes(disclosure)),
    head: await stage.headOf(vinOf(index)),
    nonce: BigInt(index),
    deadline: stage.chain.now() + 86_400,
  }
}

/** A seller and a buyer whose keys are new to everything. */
export async function meetStrangers(stage: Stage, index: number): Promise<Parties> {
  return { seller: await stage.certify(`seller ${index}`), buyer: await stage.certify(`buyer ${index}`) }
}

/** Registers a vehicle for an owner. */
export async function registerFor(stage: Stage, index: number, owner: LocalAccount) {
  await stage.registry.send(manufacturer, "registerVehicle", [birth(stage, index), owner.address])
}

function counter(first: number): () => number {
  let next = first
  return () => next++
}
