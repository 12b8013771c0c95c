import {
  approveEuroSync,
  buyVehicleSync,
  getEuroBalance,
  getVehicle,
  signSaleConsent,
} from "@urcar/sdk/actions"
import { getDeployment } from "@urcar/sdk/chain"
import type { SaleTerms } from "@urcar/sdk/records"
import { type Address, keccak256, stringToHex, zeroAddress } from "viem"
import type { Play } from "./play.ts"
import { euro } from "./text.ts"
import { labVin } from "./vehicle.ts"

/** A checklist that leaves every question open. */
const disclosure = keccak256(stringToHex("{}"))

/** Terms for the car as it stands now, at a price in whole euros; to anyone, with nobody attesting, unless said otherwise. */
export async function termsNow<Actor extends string>(
  { reader, now }: Play<Actor>,
  km: number,
  price: number,
  others: Partial<Pick<SaleTerms, "buyer" | "attester" | "nonce">> = {},
): Promise<SaleTerms> {
  const { head, recordCount } = await getVehicle(reader, { vin: labVin })
  return {
    ...{ vin: labVin, buyer: zeroAddress, attester: zeroAddress, disclosure, head },
    ...{ odometer: { value: km, unit: "km" }, nonce: BigInt(recordCount) },
    currency: getDeployment(reader.chain.id).addresses.testEuro,
    price: BigInt(price) * euro,
    deadline: (await now()) + 14 * 86_400,
    ...others,
  }
}

/** What somebody has at hand, in millionths of a euro. */
export function purseOf<Actor extends string>(play: Play<Actor>, actor: Actor): Promise<bigint> {
  return getEuroBalance(play.reader, { account: play.address(actor) })
}

/** Who holds the title of the lab's car. */
export async function holderNow({ reader }: Play<never>): Promise<Address> {
  return (await getVehicle(reader, { vin: labVin })).owner
}

/** Allows the register's desk to take a price. */
export async function allowDesk<Actor extends string>(
  play: Play<Actor>,
  actor: Actor,
  amount: bigint,
): Promise<void> {
  const spender = getDeployment(play.reader.chain.id).addresses.saleDesk
  await play.does(actor, (client) => approveEuroSync(client, { spender, amount }))
}

/** A whole direct sale: the seller signs, the buyer allows the desk the price and buys. */
export async function sellCar<Actor extends string>(
  play: Play<Actor>,
  seller: Actor,
  buyer: Actor,
  terms: SaleTerms,
): Promise<void> {
  const signature = await signSaleConsent(play.client(seller), terms)
  await allowDesk(play, buyer, terms.price)
  await play.does(buyer, (client) => buyVehicleSync(client, { terms, signature }))
}
