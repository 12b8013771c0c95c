import { keccak256, stringToHex, zeroAddress } from "viem"
import { beforeAll, describe, expect, inject, test } from "vitest"
import type { WriteClient } from "../chain/clients.ts"
import { getDeployment } from "../chain/deployment.ts"
import {
  BondMissingError,
  EscrowSignatureInvalidError,
  LienActiveError,
  NotArbitratorError,
  TermsUsedError,
} from "../errors/escrow-refusals.ts"
import { HeadChangedError } from "../errors/vehicle-refusals.ts"
import { createRecord } from "../records/create-record.ts"
import type { SaleTerms } from "../records/types.ts"
import { manufactureInput, readingInput } from "../testing/inputs.ts"
import { openRegister, type TestRegister } from "../testing/register.ts"
import { verifyVehicle } from "../verify/verify-vehicle.ts"
import { appendRecordSync } from "./appendRecord/appendRecord.ts"
import { approveEuroSync } from "./approveEuro/approveEuro.ts"
import { attestSaleWithPayoffSync } from "./attestSaleWithPayoff/attestSaleWithPayoff.ts"
import { buyVehicle } from "./buyVehicle/buyVehicle.ts"
import { buyVehicleWithPayoffSync } from "./buyVehicleWithPayoff/buyVehicleWithPayoff.ts"
import { buyVehicleWithPermitAndPayoffSync } from "./buyVehicleWithPermitAndPayoff/buyVehicleWithPermitAndPayoff.ts"
import { cancelEscrowSync } from "./cancelEscrow/cancelEscrow.ts"
import { certifyKeySync } from "./certifyKey/certifyKey.ts"
import { completeEscrowSync } from "./completeEscrow/completeEscrow.ts"
import { confirmHandoverSync } from "./confirmHandover/confirmHandover.ts"
import { contestRejectionSync } from "./contestRejection/contestRejection.ts"
import { depositPrice, depositPriceSync } from "./depositPrice/depositPrice.ts"
import { depositPriceWithPermitSync } from "./depositPriceWithPermit/depositPriceWithPermit.ts"
import { getCredit } from "./getCredit/getCredit.ts"
import { getEscrow, isEscrowObstructed } from "./getEscrow/getEscrow.ts"
import { getLien } from "./getLien/getLien.ts"
import { getVehicle } from "./getVehicle/getVehicle.ts"
import { listVehicleSync } from "./listVehicle/listVehicle.ts"
import { mintEuroSync } from "./mintEuro/mintEuro.ts"
import { offerVehicleSync } from "./offerVehicle/offerVehicle.ts"
import { orderLienSync } from "./orderLien/orderLien.ts"
import { refundEscrow } from "./refundEscrow/refundEscrow.ts"
import { registerLienSync } from "./registerLien/registerLien.ts"
import { registerVehicleSync } from "./registerVehicle/registerVehicle.ts"
import { rejectVehicleSync } from "./rejectVehicle/rejectVehicle.ts"
import { releaseLienSync } from "./releaseLien/releaseLien.ts"
import { ruleRejection, ruleRejectionSync } from "./ruleRejection/ruleRejection.ts"
import { settleEscrow, settleEscrowSync } from "./settleEscrow/settleEscrow.ts"
import { signHandover } from "./signHandover/signHandover.ts"
import { signLienConsent } from "./signLienConsent/signLienConsent.ts"
import { signLienPayoff } from "./signLienPayoff/signLienPayoff.ts"
import { signOffer, verifyOffer } from "./signOffer/signOffer.ts"
import { signPermit } from "./signPermit/signPermit.ts"
import { signSaleConsent } from "./signSaleConsent/signSaleConsent.ts"
import { signSettlement } from "./signSettlement/signSettlement.ts"
import { topUpBondSync } from "./topUpBond/topUpBond.ts"
import { withdrawCreditSync } from "./withdrawCredit/withdrawCredit.ts"

const { addresses } = getDeployment(31_337)
const price = 9_000_000_000n
const bond = price / 100n
const never = 2 ** 40 - 1
const currency = addresses.testEuro
let register: TestRegister
let seller: WriteClient
let buyer: WriteClient
let bank: WriteClient
let nonce = 0n

beforeAll(async () => {
  register = await openRegister(inject("chainUrl"), "HU")
  seller = await register.business("manufacturer", "manufacturer")
  bank = await register.business("bank", "bank")
  buyer = await register.person("buyer")
  await certifyKeySync(register.police, { key: buyer.account.address })
  for (const client of [seller, buyer]) {
    await mintEuroSync(client, { to: client.account.address, amount: 900_000_000_000n })
    for (const spender of [addresses.escrowDesk, addresses.saleDesk])
      await approveEuroSync(client, { spender, amount: 900_000_000_000n })
  }
  await topUpBondSync(seller, { currency, amount: 20n * bond })
})

/** Terms for a new vehicle of the seller. */
async function offer(fields: Partial<SaleTerms> = {}): Promise<SaleTerms> {
  const vin = register.nextVin()
  await registerVehicleSync(seller, {
    record: createRecord(manufactureInput(vin)),
    owner: seller.account.address,
  })
  const { head } = await getVehicle(register.reader, { vin })
  nonce += 1n
  const disclosure = keccak256(stringToHex("{}"))
  const open = { buyer: zeroAddress, currency, price, attester: zeroAddress }
  return { vin, ...open, odometer: null, disclosure, head, nonce, deadline: never, ...fields }
}

async function deposit(fields: Partial<SaleTerms> = {}) {
  const terms = await offer(fields)
  const signature = await signSaleConsent(seller, terms, "escrowDesk")
  const { event } = await depositPriceSync(buyer, { terms, signature })
  return { terms, signature, saleId: event.saleId }
}

async function handOver() {
  const deposited = await deposit()
  await confirmHandoverSync(buyer, deposited)
  return deposited
}

const creditOf = (client: WriteClient) =>
  getCredit(register.reader, { account: client.account.address, currency, desk: "escrowDesk" })
const stateOf = async (saleId: `0x${string}`) => (await getEscrow(register.reader, { saleId }))?.state
const ownerOf = async (vin: string) => (await getVehicle(register.reader, { vin })).owner

describe("sale by escrow", () => {
  test("behavior: listed, deposited, handed over by signature, completed, withdrawn", async () => {
    const terms = await offer()
    const signature = await signSaleConsent(seller, terms, "escrowDesk")
    await listVehicleSync(seller, { terms, signature, disclosure: "{}", desk: "escrowDesk" })
    const before = await creditOf(seller)
    const { event } = await depositPriceSync(buyer, { terms, signature })
    const { saleId } = event
    expect(await getEscrow(register.reader, { saleId })).toMatchObject({
      ...{ vin: terms.vin, state: "deposited", price, bond, currency, odometer: null },
      ...{ buyer: buyer.account.address, seller: seller.account.address },
      ...{ deadline: event.deadline, reservedUntil: event.reservedUntil },
    })
    expect(await isEscrowObstructed(register.reader, { saleId })).toBe(false)
    await confirmHandoverSync(seller, { saleId, signature: await signHandover(buyer, { saleId }) })
    const settled = await completeEscrowSync(buyer, { saleId })
    expect(settled.event).toMatchObject({ price, attester: zeroAddress })
    expect(await ownerOf(terms.vin)).toBe(buyer.account.address)
    expect(await creditOf(seller)).toBe(before + price - settled.event.fee)
    await withdrawCreditSync(seller, { currency, desk: "escrowDesk" })
    await topUpBondSync(seller, { currency, amount: 20n * bond })
    const again = depositPrice(buyer, { terms, signature })
    await expect(again).rejects.toBeDefined()
  })

  test("behavior: by permit, in one transaction", async () => {
    const terms = await offer()
    const signature = await signSaleConsent(seller, terms, "escrowDesk")
    const permit = await signPermit(buyer, {
      token: currency,
      spender: addresses.escrowDesk,
      value: price,
      deadline: BigInt(never),
    })
    const { event } = await depositPriceWithPermitSync(buyer, { terms, signature, permit })
    expect(await stateOf(event.saleId)).toBe("deposited")
    await approveEuroSync(buyer, { spender: addresses.escrowDesk, amount: 900_000_000_000n })
  })

  test("behavior: an offer off chain, accepted by terms that name the buyer", async () => {
    const { vin, head } = await offer()
    const made = { vin, buyer: buyer.account.address, currency, price: price - 1n, head, until: never }
    const signature = await signOffer(buyer, made)
    expect(await verifyOffer(register.reader, { offer: made, signature })).toBe(true)
    expect(await verifyOffer(register.reader, { offer: { ...made, price }, signature })).toBe(false)
    const { saleId } = await deposit({ buyer: made.buyer, price: made.price })
    expect(await stateOf(saleId)).toBe("deposited")
  })

  test("behavior: rejected, contested, ruled founded: the price returns, the bond is lost", async () => {
    const { saleId } = await handOver()
    const [had, sellerHad] = [await creditOf(buyer), await creditOf(seller)]
    const rejected = await rejectVehicleSync(buyer, { saleId, reason: "undisclosed-defect" })
    expect(rejected.event.reason).toBe(1)
    await contestRejectionSync(seller, { saleId })
    await expect(ruleRejection(bank, { saleId, isFounded: true })).rejects.toBeInstanceOf(NotArbitratorError)
    await ruleRejectionSync(register.department, { saleId, isFounded: true })
    expect(await stateOf(saleId)).toBe("refunded")
    expect(await creditOf(buyer)).toBe(had + price)
    expect(await creditOf(seller)).toBe(sellerHad)
  })

  test("behavior: a rejection ruled unfounded: anyone completes", async () => {
    const { saleId, terms } = await handOver()
    await rejectVehicleSync(buyer, { saleId, reason: "other" })
    await contestRejectionSync(seller, { saleId })
    await ruleRejectionSync(register.department, { saleId, isFounded: false })
    await completeEscrowSync(bank, { saleId })
    expect(await ownerOf(terms.vin)).toBe(buyer.account.address)
  })

  test("behavior: settled at a price both agree on", async () => {
    const { saleId } = await handOver()
    const agreed = { saleId, price: price / 2n, deadline: never }
    const had = await creditOf(buyer)
    const signature = await signSettlement(seller, agreed)
    const lower = settleEscrow(buyer, { ...agreed, price: 1n, signature })
    await expect(lower).rejects.toBeInstanceOf(EscrowSignatureInvalidError)
    await settleEscrowSync(buyer, { ...agreed, signature })
    expect(await creditOf(buyer)).toBe(had + price - agreed.price)
  })

  test("error: TermsUsedError once the seller cancelled", async () => {
    const { saleId, terms, signature } = await deposit()
    await cancelEscrowSync(seller, { saleId })
    await expect(depositPrice(buyer, { terms, signature })).rejects.toBeInstanceOf(TermsUsedError)
    await expect(refundEscrow(buyer, { saleId })).rejects.toBeDefined()
  })

  test("error: HeadChangedError where the file changed since the seller signed", async () => {
    const terms = await offer()
    const signature = await signSaleConsent(seller, terms, "escrowDesk")
    await appendRecordSync(seller, { record: createRecord(readingInput(terms.vin, 10)) })
    await expect(depositPrice(buyer, { terms, signature })).rejects.toBeInstanceOf(HeadChangedError)
  })

  test("error: BondMissingError", async () => {
    const terms = await offer({ price: 90_000_000_000_000n })
    const signature = await signSaleConsent(seller, terms, "escrowDesk")
    await expect(depositPrice(buyer, { terms, signature })).rejects.toBeInstanceOf(BondMissingError)
  })
})

describe("liens", () => {
  async function encumber() {
    const terms = await offer()
    const lien = { vin: terms.vin, currency, ceiling: price / 2n, deadline: never }
    const signature = await signLienConsent(seller, { terms: lien, holder: bank.account.address })
    await registerLienSync(bank, { terms: lien, signature })
    return terms
  }

  test("behavior: registered by the bank, released", async () => {
    const { vin } = await encumber()
    const holder = bank.account.address
    expect(await getLien(register.reader, { vin })).toMatchObject({ holder, id: 1n, isOrdered: false })
    await releaseLienSync(bank, { vin })
    expect((await getLien(register.reader, { vin })).holder).toBeNull()
    const { event } = await orderLienSync(register.department, {
      terms: { vin, currency, ceiling: 1n, deadline: 0 },
    })
    expect(event).toMatchObject({ id: 2n, isOrdered: true })
  })

  test("behavior: paid off in a direct sale", async () => {
    const terms = await encumber()
    const signature = await signSaleConsent(seller, terms)
    await expect(buyVehicle(buyer, { terms, signature })).rejects.toBeInstanceOf(LienActiveError)
    const payoff = await signLienPayoff(bank, {
      ...{ vin: terms.vin, desk: "saleDesk", currency },
      payoff: { amount: 7n, saleId: `0x${"0".repeat(64)}`, expiry: never },
    })
    await buyVehicleWithPayoffSync(buyer, { terms, signature, payoff })
    expect(await getCredit(register.reader, { account: bank.account.address, currency })).toBe(7n)
    expect((await getLien(register.reader, { vin: terms.vin })).holder).toBeNull()
  })

  test("behavior: paid off in a direct sale by a permit, which its verifier proves", async () => {
    const terms = await encumber()
    const { vin } = terms
    await approveEuroSync(buyer, { spender: addresses.saleDesk, amount: 0n })
    const payoff = await signLienPayoff(bank, {
      ...{ vin, desk: "saleDesk", currency },
      payoff: { amount: 11n, saleId: `0x${"0".repeat(64)}`, expiry: never },
    })
    const before = await getCredit(register.reader, { account: bank.account.address, currency })
    const permit = await signPermit(buyer, {
      ...{ token: currency, spender: addresses.saleDesk, value: price, deadline: BigInt(never) },
    })
    const signature = await signSaleConsent(seller, terms)
    await buyVehicleWithPermitAndPayoffSync(buyer, { terms, signature, payoff, permit })
    expect(await getCredit(register.reader, { account: bank.account.address, currency })).toBe(before + 11n)
    expect((await getLien(register.reader, { vin })).holder).toBeNull()
    expect(await ownerOf(vin)).toBe(buyer.account.address)
    const { verdict, failure } = await verifyVehicle([inject("chainUrl")], vin)
    expect([verdict, failure]).toEqual(["verified", null])
  })

  test("behavior: paid off elsewhere, in an attested sale", async () => {
    const terms = { ...(await encumber()), attester: bank.account.address }
    const signature = await signSaleConsent(seller, terms)
    const { event } = await offerVehicleSync(buyer, { terms, signature, until: never })
    const payoff = await signLienPayoff(bank, {
      ...{ vin: terms.vin, desk: "saleDesk", currency },
      payoff: { amount: 0n, saleId: event.saleId, expiry: never },
    })
    const payment = keccak256("0x01")
    const parties = { terms, signature, buyer: buyer.account.address }
    await attestSaleWithPayoffSync(bank, { ...parties, payment, payoff })
    expect(await ownerOf(terms.vin)).toBe(buyer.account.address)
  })

  test("behavior: paid off in a sale by escrow", async () => {
    const terms = await encumber()
    const signature = await signSaleConsent(seller, terms, "escrowDesk")
    const { event } = await depositPriceSync(buyer, { terms, signature })
    const { saleId } = event
    const payoff = await signLienPayoff(bank, {
      ...{ vin: terms.vin, desk: "escrowDesk", currency },
      payoff: { amount: 5n, saleId, expiry: never },
    })
    await completeEscrowSync(buyer, { saleId, payoff })
    expect(await creditOf(bank)).toBe(5n)
    expect(await ownerOf(terms.vin)).toBe(buyer.account.address)
  })
})
