import {
  announceAuthorityTransferSync,
  announceReissueSync,
  approveEuroSync,
  cancelEscrowSync,
  cancelReissueSync,
  certifyKeySync,
  createRecord,
  decideReissueCall,
  depositPriceSync,
  executeActSync,
  executeReissueSync,
  followKeySync,
  getDeployment,
  getVehicle,
  mintEuroSync,
  registerVehicleSync,
  scheduleActSync,
  signSaleConsent,
  toAct,
  topUpBondSync,
  vetoReissueSync,
  type WriteClient,
} from "@urcar/sdk"
import { manufactureInput, openRegister, startOwnChain } from "@urcar/sdk/testing"
import { type Hex, keccak256, stringToHex, zeroAddress } from "viem"

const day = 86_400
const { addresses } = getDeployment(31_337)
const currency = addresses.testEuro
const price = 9_000_000_000n
const parts = ["lost", "vetoed", "beaten", "recalled", "lapsed", "pending"] as const
type Part = (typeof parts)[number]

/** A chain on which keys were lost, found and fought over, and cars kept for buyers. */
export type KeyStage = Awaited<ReturnType<typeof openKeyStage>>

export async function openKeyStage() {
  const chain = await startOwnChain()
  const register = await openRegister(chain.url, "SI")
  const { reader, police } = register
  const maker = await register.business("maker", "manufacturer")
  const certified = async (part: string) => {
    const person = await register.person(part)
    await certifyKeySync(police, { key: person.account.address })
    return person
  }
  const buyer = await certified("buyer")
  const pairs = new Map<Part, { old: WriteClient; renewed: WriteClient }>()
  for (const part of parts)
    pairs.set(part, { old: await certified(part), renewed: await certified(`${part} anew`) })

  const pair = (part: Part) => {
    const found = pairs.get(part)
    if (found === undefined) throw new Error(`Nobody plays ${part}.`)
    return found
  }
  const keysOf = (part: Part) => {
    const { old, renewed } = pair(part)
    return { oldKey: old.account.address, newKey: renewed.account.address }
  }
  const birth = async (owner: WriteClient) => {
    const vin = register.nextVin()
    const record = createRecord(manufactureInput(vin))
    await registerVehicleSync(maker, { record, owner: owner.account.address })
    return vin
  }
  const vins = {
    followed: await birth(pair("lost").old),
    waiting: await birth(pair("lost").old),
    pending: await birth(pair("pending").old),
    vetoed: await birth(pair("vetoed").old),
    reserved: await birth(maker),
    refunded: await birth(maker),
    expired: await birth(maker),
    announced: await birth(maker),
  }
  await fund()
  await deposit(vins.expired, 4n)
  await reissue()
  await reserve()
  await announceAct()

  async function decide(part: Part, isUpheld: boolean): Promise<void> {
    const { oldKey } = keysOf(part)
    const act = toAct(decideReissueCall({ oldKey, isUpheld }), 31_337)
    await scheduleActSync(chain.federation, { act })
    await chain.wait(3 * day)
    await executeActSync(chain.federation, { act })
  }

  async function reissue(): Promise<void> {
    await announceReissueSync(police, keysOf("lapsed"))
    await chain.wait(70 * day)
    // Kept for a buyer until its title follows the key.
    await deposit(vins.followed, 5n, pair("lost").old)
    for (const part of ["lost", "vetoed", "beaten", "recalled"] as const)
      await announceReissueSync(police, keysOf(part))
    await vetoReissueSync(pair("vetoed").old)
    await vetoReissueSync(pair("beaten").old)
    await cancelReissueSync(police, keysOf("recalled"))
    await decide("vetoed", false)
    await decide("beaten", true)
    await chain.wait(7 * day)
    const { oldKey, newKey } = keysOf("lost")
    await executeReissueSync(buyer, { oldKey })
    const payload = { v: 1, reason: "key-reissue", from: lower(oldKey), to: lower(newKey) } as const
    const record = createRecord({ vin: vins.followed, kind: "ownership", occurredAt: "2024-07-01", payload })
    await followKeySync(police, { record })
    await announceReissueSync(police, keysOf("pending"))
  }

  async function fund(): Promise<void> {
    for (const client of [maker, buyer, pair("lost").old]) {
      await mintEuroSync(client, { to: client.account.address, amount: 6n * price })
      await approveEuroSync(client, { spender: addresses.escrowDesk, amount: 6n * price })
    }
    for (const seller of [maker, pair("lost").old]) await topUpBondSync(seller, { currency, amount: price })
  }

  /** Two cars that a buyer paid for: one is kept, of one the buyer's money went back. */
  async function reserve(): Promise<void> {
    await deposit(vins.reserved, 1n)
    const { event } = await deposit(vins.refunded, 2n)
    await cancelEscrowSync(maker, { saleId: event.saleId })
  }

  async function deposit(vin: string, nonce: bigint, seller: WriteClient = maker) {
    const { head } = await getVehicle(reader, { vin })
    const terms = {
      ...{ vin, buyer: zeroAddress, currency, price, attester: zeroAddress, odometer: null, head, nonce },
      ...{ disclosure: keccak256(stringToHex("{}")), deadline: 2 ** 40 - 1 },
    }
    return depositPriceSync(buyer, { terms, signature: await signSaleConsent(seller, terms, "escrowDesk") })
  }

  async function announceAct(): Promise<void> {
    const vin = vins.announced
    const from = lower(maker.account.address)
    const to = buyer.account.address
    const payload = { v: 1, reason: "inheritance", from, to: lower(to) } as const
    const record = createRecord({ vin, kind: "ownership", occurredAt: "2024-07-01", payload })
    await announceAuthorityTransferSync(register.department, { record, to, reason: "inheritance" })
  }

  const lateReservation = () => deposit(vins.refunded, 3n)
  return { chain, reader, register, vins, keysOf, lateReservation }
}

/** As rows and payloads state addresses. */
export function lower(address: Hex): Hex {
  return `0x${address.slice(2).toLowerCase()}`
}
