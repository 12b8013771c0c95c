import {
  approveEuroSync,
  certifyKeySync,
  type DeskName,
  getVehicle,
  listVehicleSync,
  mintEuroSync,
  registerVehicleSync,
  signSaleConsent,
  topUpBondSync,
} from "@urcar/sdk/actions"
import { getDeployment } from "@urcar/sdk/chain"
import { localChainId } from "@urcar/sdk/local"
import { toCanonicalJson } from "@urcar/sdk/payload"
import { createRecord, type SaleTerms } from "@urcar/sdk/records"
import { type Hex, keccak256, stringToHex, zeroAddress } from "viem"
import { chainTime, fund } from "./chain-time.ts"
import { actor, chain, clientOf } from "./place.ts"

const { addresses } = getDeployment(localChainId)
const day = 86_400

/** `YYYY-MM-DD`, so many days ago. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * day * 1_000).toISOString().slice(0, 10)
}

/** `YYYY-MM-DDTHH:MM`, UTC, at least so many seconds from now. */
export function until(seconds: number): string {
  return new Date(Math.ceil((Date.now() / 1_000 + seconds) / 60) * 60_000).toISOString().slice(0, 16)
}

/** A key of a story's own, with coin and certified: the demo's must stay as they are for the others. */
export async function makeKey(id: string): Promise<void> {
  const key = actor(id).address
  await fund(key)
  await certifyKeySync(clientOf("police-de"), { key })
}

/** A new car of Nordwerk's for `owner`, without a browser. */
export async function bearVehicle(vin: string, owner: string): Promise<void> {
  const record = createRecord({
    ...{ vin, kind: "manufacture", odometer: { value: 0, unit: "km" }, occurredAt: daysAgo(3) },
    payload: {
      ...{
        v: 1,
        make: "Nordwerk",
        model: "Story",
        year: 2026,
        body: "estate",
        colour: "blue",
        fuel: "electric",
      },
      ...{ gearbox: "single-speed", powerKw: 120, engineCc: 0, builtOn: daysAgo(3), country: "DE" },
    },
  })
  await registerVehicleSync(clientOf("nordwerk"), { record, owner: actor(owner).address })
}

/** How a car is put on sale, where not directly. */
export interface SaleWay {
  /** Who attests the payment. */
  readonly attester?: string
  readonly desk?: DeskName
}

/** Puts an owner's car on sale, for anybody and directly unless said otherwise. @returns the number of the sale */
export async function putOnSale(vin: string, owner: string, euros: bigint, way: SaleWay = {}): Promise<Hex> {
  return (await offerForSale(vin, owner, euros, way)).saleId
}

/** The same. @returns all that a buyer needs */
export async function offerForSale(
  vin: string,
  owner: string,
  euros: bigint,
  { attester, desk = "saleDesk" }: SaleWay = {},
): Promise<{ saleId: Hex; terms: SaleTerms; signature: Hex }> {
  const disclosure = toCanonicalJson({ v: 1, defects: "no", partsChanged: "no", unauthorisedRepairs: "no" })
  const { head } = await getVehicle(chain, { vin })
  const terms: SaleTerms = {
    ...{ vin, head, buyer: zeroAddress, currency: addresses.testEuro },
    attester: attester === undefined ? zeroAddress : actor(attester).address,
    ...{ price: euros * 1_000_000n, odometer: { value: 12, unit: "km" } },
    ...{ disclosure: keccak256(stringToHex(disclosure)), nonce: BigInt(Date.now()) },
    deadline: Math.floor((await chainTime()) / 1_000) + 30 * day,
  }
  const client = clientOf(owner)
  const signature = await signSaleConsent(client, terms, desk)
  const { event } = await listVehicleSync(client, { terms, signature, disclosure, desk })
  return { saleId: event.saleId, terms, signature }
}

/** Puts up a seller's bond for a sale by escrow at so many euros. */
export async function putUpBond(owner: string, euros: bigint): Promise<void> {
  const client = clientOf(owner)
  const amount = (euros * 1_000_000n) / 100n
  await mintEuroSync(client, { to: actor(owner).address, amount })
  await approveEuroSync(client, { spender: addresses.escrowDesk, amount })
  await topUpBondSync(client, { currency: addresses.testEuro, amount })
}

/** Test money for somebody. */
export async function giveEuros(to: string, euros: bigint): Promise<void> {
  await mintEuroSync(clientOf(to), { to: actor(to).address, amount: euros * 1_000_000n })
}
