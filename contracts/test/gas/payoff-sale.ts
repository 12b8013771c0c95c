import { type Address, zeroAddress, zeroHash } from "viem"
import { placeOf } from "./life-file.ts"
import { meetStrangers, registerFor, termsOf } from "./sale.ts"
import { type LienText, signConsent, signPayoff, signPermit, signSale } from "./sign.ts"
import { actor, type Stage } from "./stage.ts"
import { vinOf } from "./statements.ts"

const coinPrice = 12_345_678_900_000_000_000n
const euroPrice = 12_345_670_000n
const never = 2 ** 40 - 1

type Figures = Record<string, number>

/** Liens, and direct sales that pay one off: in coin, in a token by an allowance, in a token by a permit. */
export async function measureLiens(stage: Stage): Promise<Figures> {
  const { desk, euro } = stage
  const coin = await encumber(stage, 720, zeroAddress, coinPrice)
  const buyInCoin = await desk.send(coin.buyer.address, "buyWithPayoff", coin.args, coinPrice)
  // The first in a token: from then on the bank and the desk have some.
  const first = await encumber(stage, 722, euro.address, euroPrice)
  await payByAllowance(stage, first)
  const allowed = await encumber(stage, 724, euro.address, euroPrice)
  const { allow, buy } = await payByAllowance(stage, allowed)
  const permitted = await encumber(stage, 726, euro.address, euroPrice)
  const permit = await permitOf(stage, permitted.buyer)
  const [terms, signature, ...payoff] = permitted.args
  const args = [terms, signature, permit, ...payoff]
  const buyWithPermit = await desk.send(permitted.buyer.address, "buyWithPermitAndPayoff", args)
  return {
    "lien, carried by the bank: register": coin.register,
    "sale in coin, lien paid off: buy": Number(buyInCoin),
    "sale in ERC-20, lien paid off: allow": allow,
    "sale in ERC-20, lien paid off: buy": buy,
    "sale in ERC-20, lien paid off: allow and buy": allow + buy,
    "sale in ERC-20, lien paid off: by permit": Number(buyWithPermit),
  }
}

/** A car with a lien in a currency, and all that its buyer needs; the buyer holds another title and has the money. */
async function encumber(stage: Stage, index: number, currency: Address, price: bigint) {
  const { liens, desk, chain, euro } = stage
  const { seller, buyer } = await meetStrangers(stage, index)
  await registerFor(stage, index, seller)
  await registerFor(stage, index + 1, buyer)
  await euro.send(buyer.address, "mint", [buyer.address, 2n * euroPrice])
  const bank = actor("bank")
  const lien: LienText = { vin: vinOf(index), holder: bank.address, currency, ceiling: price, lien: 1n }
  const place = { chainId: chain.chainId, registry: liens.address }
  const consent = await signConsent(place, { ...lien, deadline: never }, seller)
  const terms = await termsOf(stage, index, currency, price)
  const given = { vin: terms.vin, currency, ceiling: price, deadline: never }
  const register = Number(await liens.send(bank.address, "registerLien", [given, consent]))
  const payoff = { amount: (price * 2n) / 5n, saleId: zeroHash, expiry: never }
  const quote = await signPayoff(place, { ...lien, ...payoff, desk: desk.address }, bank)
  const signature = await signSale(placeOf(stage), desk.address, terms, seller)
  return { buyer, register, args: [terms, signature, payoff, quote] as const }
}

type Encumbered = Awaited<ReturnType<typeof encumber>>

async function payByAllowance({ desk, euro }: Stage, { buyer, args }: Encumbered) {
  const allow = Number(await euro.send(buyer.address, "approve", [desk.address, euroPrice]))
  return { allow, buy: Number(await desk.send(buyer.address, "buyWithPayoff", args)) }
}

function permitOf({ chain, desk, euro }: Stage, owner: Encumbered["buyer"]) {
  const permit = { spender: desk.address, value: euroPrice, nonce: 0n, deadline: BigInt(never) }
  return signPermit({ chainId: chain.chainId, token: euro.address }, permit, owner)
}
