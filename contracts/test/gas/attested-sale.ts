import { keccak256, stringToBytes } from "viem"
import { placeOf } from "./life-file.ts"
import { disclosure, meetStrangers, registerFor, termsOf } from "./sale.ts"
import { signSale } from "./sign.ts"
import { actor, type Stage } from "./stage.ts"

const payment = keccak256(stringToBytes("receipt 2029-17"))
const price = 12_345_670_000n

type Figures = Record<string, number>

/** A sale whose money moves elsewhere: listed by an owner, offered for by a buyer, attested by a bank. */
export async function measureAttestedSales(stage: Stage): Promise<Figures> {
  return {
    ...(await measure(stage, "attested sale, owner to holder", 600, true)),
    ...(await measure(stage, "attested sale, owner to new key", 602, false)),
  }
}

async function measure(stage: Stage, name: string, index: number, isHolder: boolean): Promise<Figures> {
  const { desk, euro } = stage
  const attester = actor("bank").address
  const { seller, buyer } = await meetStrangers(stage, index)
  if (isHolder) await registerFor(stage, index + 1, buyer)
  await registerFor(stage, index, seller)
  const terms = { ...(await termsOf(stage, index, euro.address, price)), attester }
  const signature = await signSale(placeOf(stage), desk.address, terms, seller)
  const list = Number(await desk.send(seller.address, "list", [terms, signature, disclosure]))
  const offer = Number(await desk.send(buyer.address, "offer", [terms, signature, terms.deadline]))
  const attest = Number(await desk.send(attester, "attest", [terms, signature, buyer.address, payment]))
  return {
    [`${name}: list`]: list,
    [`${name}: offer`]: offer,
    [`${name}: attest`]: attest,
    [`${name}: all three`]: list + offer + attest,
  }
}
