import {
  approveEuroCall,
  attestSaleCall,
  buyVehicleCall,
  certifyKeyCall,
  getVehicle,
  listVehicleCall,
  mintEuroCall,
  offerVehicleCall,
  signSaleConsent,
  withdrawCreditCall,
} from "@urcar/sdk/actions"
import { getDeployment } from "@urcar/sdk/chain"
import type { Odometer } from "@urcar/sdk/odometer"
import { toCanonicalJson } from "@urcar/sdk/payload"
import type { SaleTerms } from "@urcar/sdk/records"
import { type Address, type Hex, keccak256, stringToHex, zeroAddress } from "viem"
import type { Stage } from "../acts.ts"
import { type Diary, nonceOf, readInstrument, recordingTime, turnTo, writeCall } from "../diary.ts"
import { policeOf } from "../places.ts"
import type { Ending } from "../plan.ts"
import { priceToday, toCoinUnits, toEuroUnits } from "../prices.ts"

type Offered = Extract<Ending, { type: "listed" }>

const day = 86_400
const { addresses } = getDeployment(31_337)

/** What a seller says of the vehicle before it is sold. */
const disclosure = toCanonicalJson({
  ...{ v: 1, defects: "no", partsChanged: "no", unauthorisedRepairs: "not-known" },
})

/** A private buyer, whose key the police certify first, with money on it. */
export function welcomeBuyer(diary: Diary, buyer: string): void {
  const police = policeOf(diary.plan.country)
  writeCall(diary, police, 120_000n, ({ cast }) => certifyKeyCall({ key: cast.get(buyer).address }))
  writeCall(diary, buyer, 120_000n, ({ cast }) =>
    mintEuroCall({ to: cast.get(buyer).address, amount: toEuroUnits(250_000) }),
  )
}

/** A direct sale for euros. @returns the price in euros */
export function sellForEuro(diary: Diary, onDay: number, buyer: string): number {
  turnTo(diary, onDay)
  const euros = priceToday(diary)
  const toTerms = offerTerms(diary, addresses.testEuro, toEuroUnits(euros))
  writeCall(diary, buyer, 120_000n, () =>
    approveEuroCall({ spender: addresses.saleDesk, amount: toEuroUnits(euros) }),
  )
  writeCall(diary, buyer, 450_000n, async (stage) => buyVehicleCall(await toTerms(stage)))
  changeHands(diary, buyer, addresses.testEuro)
  return euros
}

/** A direct sale for coin. */
export function sellForCoin(diary: Diary, onDay: number, buyer: string): void {
  turnTo(diary, onDay)
  const toTerms = offerTerms(diary, zeroAddress, toCoinUnits(priceToday(diary)))
  writeCall(diary, buyer, 450_000n, async (stage) => buyVehicleCall(await toTerms(stage)))
  changeHands(diary, buyer, zeroAddress)
}

/** A sale whose payment a bank or notary attests three days after the buyer agreed. */
export function sellAttested(diary: Diary, onDay: number, buyer: string, attester: string): void {
  turnTo(diary, onDay)
  const toTerms = offerTerms(diary, addresses.testEuro, toEuroUnits(priceToday(diary)), attester)
  const until = recordingTime(diary) + 14 * day
  const payment = keccak256(stringToHex(`payment ${diary.vin} ${diary.sequence}`))
  writeCall(diary, buyer, 250_000n, async (stage) => offerVehicleCall({ ...(await toTerms(stage)), until }))
  turnTo(diary, diary.day + 3)
  writeCall(diary, attester, 450_000n, async (stage) =>
    attestSaleCall({ ...(await toTerms(stage)), buyer: stage.cast.get(buyer).address, payment }),
  )
  changeHands(diary, buyer)
}

/** Puts the vehicle up for sale, until a year after the demo's end. */
export function listForSale(diary: Diary, { currency, attester, asking = 1 }: Offered): void {
  const isEuro = currency === "euro"
  const euros = Math.round((priceToday(diary) * asking) / 50) * 50
  const price = isEuro ? toEuroUnits(euros) : toCoinUnits(euros)
  const toTerms = offerTerms(diary, isEuro ? addresses.testEuro : zeroAddress, price, attester)
  writeCall(diary, diary.owner, 250_000n, async (stage) =>
    listVehicleCall({ ...(await toTerms(stage)), disclosure }),
  )
}

/** The seller's terms and signature, against the vehicle's head when the transaction is made. */
function offerTerms(diary: Diary, currency: Address, price: bigint, attester?: string) {
  const { vin, owner } = diary
  const fixed = {
    ...{ vin, currency, price, buyer: zeroAddress, disclosure: keccak256(stringToHex(disclosure)) },
    ...{ odometer: readInstrument(diary), nonce: nonceOf(vin, `sale after ${diary.sequence}`) },
    deadline: diary.span.end + 365 * day,
  } satisfies Partial<SaleTerms> & { odometer: Odometer }
  return async ({ cast, reader }: Stage): Promise<{ terms: SaleTerms; signature: Hex }> => {
    const { head } = await getVehicle(reader, { vin })
    const attesterAddress = attester === undefined ? zeroAddress : cast.get(attester).address
    const terms = { ...fixed, head, attester: attesterAddress }
    return { terms, signature: await signSaleConsent(cast.get(owner).client, terms) }
  }
}

/** The desk's record of the sale; a private seller takes the money the day after. */
function changeHands(diary: Diary, buyer: string, owed?: Address): void {
  const seller = diary.owner
  diary.sequence += 1
  diary.owner = buyer
  if (owed === undefined || !seller.startsWith("former-")) return
  turnTo(diary, diary.day + 1)
  writeCall(diary, seller, 150_000n, () => withdrawCreditCall({ currency: owed }))
}
