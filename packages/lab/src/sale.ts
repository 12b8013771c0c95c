import { approveEuroSync, buyVehicleSync, getVehicle, signSaleConsent } from "@urcar/sdk/actions"
import { getDeployment } from "@urcar/sdk/chain"
import type { SaleTerms } from "@urcar/sdk/records"
import { keccak256, stringToHex, zeroAddress } from "viem"
import type { Play } from "./play.ts"
import { euro } from "./text.ts"
import { labVin } from "./vehicle.ts"

/** A checklist that leaves every question open. */
const disclosure = keccak256(stringToHex("{}"))

/** Terms for the car as it stands now, to anyone, at a price in whole euros. */
export async function termsNow<Actor extends string>(
  { reader, now }: Play<Actor>,
  km: number,
  price: number,
): Promise<SaleTerms> {
  const { head, recordCount } = await getVehicle(reader, { vin: labVin })
  return {
    ...{ vin: labVin, buyer: zeroAddress, attester: zeroAddress, disclosure, head },
    ...{ odometer: { value: km, unit: "km" }, nonce: BigInt(recordCount) },
    currency: getDeployment(reader.chain.id).addresses.testEuro,
    price: BigInt(price) * euro,
    deadline: (await now()) + 14 * 86_400,
  }
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
