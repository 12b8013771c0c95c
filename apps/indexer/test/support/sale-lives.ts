import {
  approveEuroSync,
  attestSaleWithPayoffSync,
  buyVehicleWithPayoffSync,
  cancelEscrowSync,
  certifyKeySync,
  completeEscrowSync,
  confirmHandoverSync,
  contestRejectionSync,
  createRecord,
  type DeskName,
  depositPriceSync,
  getDeployment,
  getVehicle,
  listVehicleSync,
  mintEuroSync,
  offerVehicleSync,
  orderLienSync,
  refundEscrowSync,
  registerLienSync,
  registerVehicleSync,
  rejectVehicleSync,
  releaseLienSync,
  ruleRejectionSync,
  type SaleTerms,
  settleEscrowSync,
  signLienConsent,
  signLienPayoff,
  signSaleConsent,
  signSettlement,
  topUpBondSync,
  type WriteClient,
  withdrawCreditSync,
} from "@urcar/sdk"
import { manufactureInput, openRegister, startOwnChain } from "@urcar/sdk/testing"
import { type Hex, keccak256, stringToHex, zeroAddress } from "viem"
import { getBlock } from "viem/actions"

const day = 86_400
const disclosure = "{}"
const price = 9_000_000_000n
const { addresses } = getDeployment(31_337)
const euro = addresses.testEuro

/** A chain on which cars were sold in every way, with liens on some, and stand in every state. */
export type SaleStage = Awaited<ReturnType<typeof openSaleStage>>

export async function openSaleStage() {
  const chain = await startOwnChain()
  const register = await openRegister(chain.url, "BE")
  const { department, reader } = register
  const seller = await register.business("maker", "manufacturer", "dealer")
  const bank = await register.business("bank", "bank")
  const buyer = await register.person("buyer")
  await certifyKeySync(register.police, { key: buyer.account.address })
  for (const client of [seller, buyer]) await fund(client)
  await topUpBondSync(seller, { currency: euro, amount: price })
  await topUpBondSync(seller, { currency: zeroAddress, amount: price })
  const vins: string[] = []
  let nonce = 0n

  const now = async () => Number((await getBlock(reader)).timestamp)

  async function bear(): Promise<string> {
    const vin = register.nextVin()
    vins.push(vin)
    const record = createRecord(manufactureInput(vin))
    await registerVehicleSync(seller, { record, owner: seller.account.address })
    return vin
  }

  async function agree(vin: string, desk: DeskName, change: Partial<SaleTerms> = {}) {
    nonce += 1n
    const { head } = await getVehicle(reader, { vin })
    const terms: SaleTerms = {
      ...{ vin, head, price, nonce, currency: euro, buyer: zeroAddress, attester: zeroAddress },
      ...{ odometer: { value: 10, unit: "km" }, disclosure: keccak256(stringToHex(disclosure)) },
      deadline: (await now()) + 300 * day,
      ...change,
    }
    return { terms, signature: await signSaleConsent(seller, terms, desk) }
  }

  async function deposit(vin: string, change: Partial<SaleTerms> = {}): Promise<Hex> {
    const agreed = await agree(vin, "escrowDesk", change)
    await listVehicleSync(seller, { ...agreed, disclosure, desk: "escrowDesk" })
    return (await depositPriceSync(buyer, agreed)).event.saleId
  }

  async function handOver(change: Partial<SaleTerms> = {}): Promise<Hex> {
    const saleId = await deposit(await bear(), change)
    await confirmHandoverSync(buyer, { saleId })
    return saleId
  }

  async function reject(): Promise<Hex> {
    const saleId = await handOver()
    await rejectVehicleSync(buyer, { saleId, reason: "undisclosed-defect" })
    return saleId
  }

  async function contest(): Promise<Hex> {
    const saleId = await reject()
    await contestRejectionSync(seller, { saleId })
    return saleId
  }

  async function pledge(vin: string): Promise<void> {
    const terms = { vin, currency: euro, ceiling: 4_000_000_000n, deadline: (await now()) + day }
    const signature = await signLienConsent(seller, { terms, holder: bank.account.address })
    await registerLienSync(bank, { terms, signature })
  }

  const quote = async (vin: string, desk: DeskName, saleId: Hex, amount: bigint) => {
    const payoff = { amount, saleId, expiry: (await now()) + day }
    return signLienPayoff(bank, { vin, desk, currency: euro, payoff })
  }

  async function endByTime(): Promise<{ notHandedOver: Hex; silentSeller: Hex }> {
    const notHandedOver = await deposit(await bear())
    const silentSeller = await reject()
    await chain.wait(15 * day)
    await refundEscrowSync(bank, { saleId: notHandedOver })
    await refundEscrowSync(bank, { saleId: silentSeller })
    return { notHandedOver, silentSeller }
  }

  async function endByAct() {
    const cancelled = await deposit(await bear())
    await cancelEscrowSync(seller, { saleId: cancelled })
    const founded = await contest()
    await ruleRejectionSync(department, { saleId: founded, isFounded: true })
    const accepted = await contest()
    await ruleRejectionSync(department, { saleId: accepted, isFounded: false })
    const repriced = await handOver()
    const agreed = { saleId: repriced, price: price - 7n, deadline: (await now()) + day }
    const signature = await signSettlement(seller, agreed)
    await settleEscrowSync(buyer, { ...agreed, signature })
    const inCoin = await handOver({ currency: zeroAddress, price: 5_000_000n })
    await completeEscrowSync(buyer, { saleId: inCoin })
    return { cancelled, founded, accepted, repriced, inCoin }
  }

  /** Each way in which a lien ends, and two that do not. */
  async function playLiens() {
    const paidInEscrow = await bear()
    await pledge(paidInEscrow)
    const saleId = await deposit(paidInEscrow)
    const payoff = await quote(paidInEscrow, "escrowDesk", saleId, 3_000_000_000n)
    await completeEscrowSync(buyer, { saleId, payoff })

    const paidDirectly = await bear()
    await pledge(paidDirectly)
    const direct = await agree(paidDirectly, "saleDesk")
    const any = `0x${"00".repeat(32)}` as const
    const directPayoff = await quote(paidDirectly, "saleDesk", any, 2_000_000_000n)
    await buyVehicleWithPayoffSync(buyer, { ...direct, payoff: directPayoff })

    const paidOutside = await bear()
    await pledge(paidOutside)
    const attested = await agree(paidOutside, "saleDesk", { attester: bank.account.address })
    const made = await offerVehicleSync(buyer, { ...attested, until: (await now()) + day })
    const outside = await quote(paidOutside, "saleDesk", made.event.saleId, 0n)
    const payment = keccak256("0x01")
    const parties = { buyer: buyer.account.address, payment }
    await attestSaleWithPayoffSync(bank, { ...attested, ...parties, payoff: outside })

    const released = await bear()
    await pledge(released)
    await releaseLienSync(bank, { vin: released })
    await pledge(released)

    const ordered = await bear()
    const court = { vin: ordered, currency: zeroAddress, ceiling: 7n, deadline: 0 }
    await orderLienSync(department, { terms: court })
    return { paidInEscrow, paidDirectly, paidOutside, released, ordered, escrow: saleId }
  }

  /** A seller's listings that nobody took: one void, one that ran out, one that stands. */
  async function playListings() {
    const vin = await bear()
    const { terms, signature } = await agree(vin, "saleDesk", { deadline: (await now()) + 60 })
    await listVehicleSync(seller, { terms, signature, disclosure, desk: "saleDesk" })
    await chain.wait(day)
    return { ranOut: vin }
  }

  const byTime = await endByTime()
  const byAct = await endByAct()
  const open = {
    deposited: await deposit(await bear()),
    handedOver: await handOver(),
    rejected: await reject(),
    contested: await contest(),
  }
  const liens = await playLiens()
  const listings = await playListings()
  await withdrawCreditSync(buyer, { currency: euro, desk: "escrowDesk" })
  const parties = { seller, buyer, bank }
  const escrows = { ...byTime, ...byAct, ...open }
  return { chain, reader, parties, vins, desks: addresses, liens, listings, escrows }
}

async function fund(client: WriteClient): Promise<void> {
  const amount = 900_000_000_000n
  await mintEuroSync(client, { to: client.account.address, amount })
  for (const spender of [addresses.escrowDesk, addresses.saleDesk])
    await approveEuroSync(client, { spender, amount })
}
