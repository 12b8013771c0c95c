import { getVehicle, listVehicleSync, registerVehicleSync, signSaleConsent } from "@urcar/sdk/actions"
import { getDeployment } from "@urcar/sdk/chain"
import { localChainId } from "@urcar/sdk/local"
import { toCanonicalJson } from "@urcar/sdk/payload"
import { createRecord, type SaleTerms } from "@urcar/sdk/records"
import { keccak256, stringToHex, zeroAddress } from "viem"
import { actor, chain, clientOf } from "./place.ts"

const { addresses } = getDeployment(localChainId)
const day = 86_400

/** `YYYY-MM-DD`, so many days ago. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * day * 1_000).toISOString().slice(0, 10)
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

/** Puts an owner's car on sale, directly and for anybody. @returns the number of the sale */
export async function putOnSale(vin: string, owner: string, euros: bigint): Promise<void> {
  const disclosure = toCanonicalJson({ v: 1, defects: "no", partsChanged: "no", unauthorisedRepairs: "no" })
  const { head } = await getVehicle(chain, { vin })
  const terms: SaleTerms = {
    ...{ vin, head, buyer: zeroAddress, attester: zeroAddress, currency: addresses.testEuro },
    ...{ price: euros * 1_000_000n, odometer: { value: 12, unit: "km" } },
    ...{ disclosure: keccak256(stringToHex(disclosure)), nonce: BigInt(Date.now()) },
    deadline: Math.floor(Date.now() / 1_000) + 30 * day,
  }
  const client = clientOf(owner)
  const signature = await signSaleConsent(client, terms)
  await listVehicleSync(client, { terms, signature, disclosure })
}
