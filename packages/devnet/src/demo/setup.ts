import {
  approveEuroCall,
  certifyKeyCall,
  fileProfileCall,
  grantLicenceCall,
  listWmiCall,
  lockStakeCall,
  mintEuroCall,
  requireStakeCall,
} from "@urcar/sdk/actions"
import { getDeployment } from "@urcar/sdk/chain"
import { licensedRoles } from "@urcar/sdk/kinds"
import { type LocalActor, localActors, localChainId } from "@urcar/sdk/local"
import { toCanonicalJson } from "@urcar/sdk/payload"
import { keccak256, stringToHex } from "viem"
import type { CallAct } from "./acts.ts"
import { wmisByMaker } from "./models.ts"
import { departmentOf, policeOf } from "./places.ts"
import { type DemoSpan, recordingHour, timeOf } from "./span.ts"

const euro = 1_000_000n

/** What each role must lock before a department licenses it, in euros; the same in all six countries. */
const stakes: Readonly<Record<(typeof licensedRoles)[number], bigint>> = {
  manufacturer: 250_000n,
  dealer: 25_000n,
  "inspection-station": 20_000n,
  workshop: 10_000n,
  insurer: 50_000n,
  notary: 20_000n,
  bank: 100_000n,
  "parts-supplier": 10_000n,
  "tyre-shop": 5_000n,
  "connected-car": 15_000n,
}

const countries = [...new Set(localActors.map(({ country }) => country))].filter((code) => code !== "EU")
const businesses = localActors.filter(({ website }) => website !== undefined)

/** Everybody in the web's demo wallet who may hold a title. */
const people = localActors.filter(({ role }) => role === "owner" || role === "buyer")

/**
 * The first three days: stakes are set and locked, businesses licensed, their profiles and WMIs filed, and the keys of
 * the demo wallet's people certified.
 */
export function setupActs(span: DemoSpan): CallAct[] {
  const at = (day: number) => timeOf(span, day, recordingHour)
  return [
    ...countries.flatMap((country) => requireStakes(at(1), departmentOf(country))),
    ...businesses.flatMap((business) => lockStakes(at(1), business)),
    ...businesses.flatMap((business) => license(at(2), business)),
    ...people.flatMap((person) => welcome(at(3), person)),
  ]
}

function requireStakes(at: number, by: string): CallAct[] {
  return licensedRoles.map((role) => ({
    ...{ type: "call", at, by, gas: 120_000n },
    toCall: () => requireStakeCall({ role, amount: stakes[role] * euro }),
  }))
}

function lockStakes(at: number, business: LocalActor): CallAct[] {
  const { id: by, address: to } = business
  const amount = stakes[licensedRole(business)] * euro
  const spender = getDeployment(localChainId).addresses.licenseRegistry
  const act = { type: "call", at, by, gas: 120_000n } as const
  return [
    { ...act, toCall: () => mintEuroCall({ to, amount: 1_000_000n * euro }) },
    { ...act, toCall: () => approveEuroCall({ spender, amount }) },
    { ...act, gas: 200_000n, toCall: () => lockStakeCall({ amount }) },
  ]
}

function license(at: number, business: LocalActor): CallAct[] {
  const { id, address: account, country } = business
  const role = licensedRole(business)
  const act = { type: "call", at, by: departmentOf(country), gas: 200_000n } as const
  const profile = profileOf(business)
  return [
    { ...act, toCall: () => grantLicenceCall({ account, roles: [role] }) },
    { ...act, toCall: () => fileProfileCall({ account, ...profile }) },
    ...(wmisByMaker[id] ?? []).map((wmi) => ({ ...act, toCall: () => listWmiCall({ account, wmi }) })),
  ]
}

function welcome(at: number, { id: by, address: key, country }: LocalActor): CallAct[] {
  const act = { type: "call", at, gas: 120_000n } as const
  return [
    { ...act, by: policeOf(country), toCall: () => certifyKeyCall({ key }) },
    { ...act, by, toCall: () => mintEuroCall({ to: key, amount: 250_000n * euro }) },
  ]
}

/** A profile that lies in its own URI, so that nothing has to be fetched. */
function profileOf({ name, town: city, website }: LocalActor) {
  const text = toCanonicalJson({ name, city, website })
  const uri = `data:application/json;charset=utf-8,${encodeURIComponent(text)}`
  return { uri, commitment: keccak256(stringToHex(text)) }
}

function licensedRole({ id, role }: LocalActor): (typeof licensedRoles)[number] {
  const licensed = licensedRoles.find((one) => one === role)
  if (licensed === undefined) throw new RangeError(`${id} is no business.`)
  return licensed
}
