import { keccak256, parseEther, stringToHex, zeroAddress } from "viem"
import { beforeAll, describe, expect, inject, test } from "vitest"
import type { WriteClient } from "../chain/clients.ts"
import { getDeployment } from "../chain/deployment.ts"
import { CurrencyNotAcceptedError, NothingToWithdrawError } from "../errors/sale-refusals.ts"
import { HeadChangedError, NonceUsedError } from "../errors/vehicle-refusals.ts"
import { createRecord } from "../records/create-record.ts"
import type { SaleTerms } from "../records/types.ts"
import { manufactureInput, readingInput } from "../testing/inputs.ts"
import { openRegister, type TestRegister } from "../testing/register.ts"
import { appendRecordSync } from "./appendRecord/appendRecord.ts"
import { approveEuroSync } from "./approveEuro/approveEuro.ts"
import { buyVehicle, buyVehicleSync } from "./buyVehicle/buyVehicle.ts"
import { buyVehicleWithPermitSync } from "./buyVehicleWithPermit/buyVehicleWithPermit.ts"
import { cancelListingSync } from "./cancelListing/cancelListing.ts"
import { certifyKeySync } from "./certifyKey/certifyKey.ts"
import { getCredit } from "./getCredit/getCredit.ts"
import { getEuroBalance } from "./getEuroBalance/getEuroBalance.ts"
import { getOffer, getSaleId } from "./getOffer/getOffer.ts"
import { getVehicle } from "./getVehicle/getVehicle.ts"
import { listVehicleSync } from "./listVehicle/listVehicle.ts"
import { mintEuroSync } from "./mintEuro/mintEuro.ts"
import { offerVehicleSync } from "./offerVehicle/offerVehicle.ts"
import { refuseOfferSync } from "./refuseOffer/refuseOffer.ts"
import { registerVehicleSync } from "./registerVehicle/registerVehicle.ts"
import { signPermit } from "./signPermit/signPermit.ts"
import { signSaleConsent } from "./signSaleConsent/signSaleConsent.ts"
import { withdrawCreditSync } from "./withdrawCredit/withdrawCredit.ts"
import { withdrawOfferSync } from "./withdrawOffer/withdrawOffer.ts"

const { addresses } = getDeployment(31_337)
const price = 9_000_000_000n
let register: TestRegister
let seller: WriteClient
let buyer: WriteClient
let bank: WriteClient
let nonce = 0n

beforeAll(async () => {
  register = await openRegister(inject("chainUrl"), "ES")
  seller = await register.business("manufacturer", "manufacturer")
  bank = await register.business("bank", "bank")
  buyer = await register.person("buyer")
  await certifyKeySync(register.police, { key: buyer.account.address })
  await mintEuroSync(buyer, { to: buyer.account.address, amount: 100_000_000_000n })
})

/** A new vehicle of the seller, offered. */
async function offer(fields: Partial<SaleTerms>): Promise<SaleTerms> {
  const vin = register.nextVin()
  const record = createRecord(manufactureInput(vin))
  await registerVehicleSync(seller, { record, owner: seller.account.address })
  const { head } = await getVehicle(register.reader, { vin })
  nonce += 1n
  const deadline = Math.floor(Date.now() / 1000) + 3_600
  const disclosure = keccak256(stringToHex("{}"))
  const open = { buyer: zeroAddress, currency: addresses.testEuro, price, attester: zeroAddress }
  return { vin, ...open, odometer: null, disclosure, head, nonce, deadline, ...fields }
}

async function ownerOf({ vin }: SaleTerms): Promise<string> {
  return (await getVehicle(register.reader, { vin })).owner
}

describe("direct sale", () => {
  test("behavior: by allowance; the seller withdraws the price less the fee", async () => {
    const terms = await offer({})
    const signature = await signSaleConsent(seller, terms)
    const { event } = await listVehicleSync(seller, { terms, signature, disclosure: "{}" })
    expect(event.seller).toBe(seller.account.address)
    await approveEuroSync(buyer, { spender: addresses.saleDesk, amount: price })
    const bought = await buyVehicleSync(buyer, { terms, signature })
    expect(bought.event).toMatchObject({ buyer: buyer.account.address, price, saleId: event.saleId })
    expect(await ownerOf(terms)).toBe(buyer.account.address)

    const credit = { account: seller.account.address, currency: addresses.testEuro }
    expect(await getCredit(register.reader, credit)).toBe(price - bought.event.fee)
    await withdrawCreditSync(seller, { currency: addresses.testEuro })
    expect(await getEuroBalance(register.reader, { account: seller.account.address })).toBe(
      price - bought.event.fee,
    )
    const again = withdrawCreditSync(seller, { currency: addresses.testEuro })
    await expect(again).rejects.toBeInstanceOf(NothingToWithdrawError)
  })

  test("behavior: by permit, in one transaction", async () => {
    const terms = await offer({})
    const signature = await signSaleConsent(seller, terms)
    const deadline = BigInt(terms.deadline)
    const permit = await signPermit(buyer, {
      token: terms.currency,
      spender: addresses.saleDesk,
      value: price,
      deadline,
    })
    await buyVehicleWithPermitSync(buyer, { terms, signature, permit })
    expect(await ownerOf(terms)).toBe(buyer.account.address)
  })

  test("error: HeadChangedError where the file changed since the seller signed", async () => {
    const terms = await offer({ currency: zeroAddress, price: parseEther("1") })
    const signature = await signSaleConsent(seller, terms)
    await appendRecordSync(seller, { record: createRecord(readingInput(terms.vin, 10)) })
    await expect(buyVehicle(buyer, { terms, signature })).rejects.toBeInstanceOf(HeadChangedError)
  })

  test("error: NonceUsedError for an offer taken back", async () => {
    const terms = await offer({ currency: zeroAddress, price: parseEther("1") })
    const signature = await signSaleConsent(seller, terms)
    await cancelListingSync(seller, { terms })
    await expect(buyVehicle(buyer, { terms, signature })).rejects.toBeInstanceOf(NonceUsedError)
  })

  test("error: CurrencyNotAcceptedError", async () => {
    const terms = await offer({ currency: addresses.vehicleRegistry })
    const signature = await signSaleConsent(seller, terms)
    await expect(buyVehicle(buyer, { terms, signature })).rejects.toBeInstanceOf(CurrencyNotAcceptedError)
  })
})

describe("attested sale", () => {
  test("behavior: an offer is refused by the attester, or withdrawn by the buyer", async () => {
    const terms = await offer({ attester: bank.account.address })
    const signature = await signSaleConsent(seller, terms)
    const account = { buyer: buyer.account.address }
    const saleId = await getSaleId(register.reader, { terms, seller: seller.account.address })
    await offerVehicleSync(buyer, { terms, signature, until: terms.deadline })
    expect(await getOffer(register.reader, { saleId, ...account })).toMatchObject({ until: terms.deadline })
    const { event } = await refuseOfferSync(bank, { saleId, ...account, reason: "payment-missing" })
    expect(event.reason).toBe(0)
    await offerVehicleSync(buyer, { terms, signature, until: terms.deadline })
    await withdrawOfferSync(buyer, { saleId })
    expect(await getOffer(register.reader, { saleId, ...account })).toBeNull()
  })
})
