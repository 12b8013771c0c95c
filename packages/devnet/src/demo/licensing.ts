import {
  applyForLicenceCall,
  approveEuroCall,
  depositFeeCall,
  fileProfileCall,
  grantLicenceCall,
  listWmiCall,
  lockStakeCall,
  mintEuroCall,
  renewLicenceCall,
  requireStakeCall,
  setFeeCall,
} from "@urcar/sdk/actions"
import { getDeployment } from "@urcar/sdk/chain"
import { licensedRoles } from "@urcar/sdk/kinds"
import { type LocalActor, localChainId } from "@urcar/sdk/local"
import { toCanonicalJson } from "@urcar/sdk/payload"
import { keccak256, stringToHex } from "viem"
import type { CallAct } from "./acts.ts"
import { wmisByMaker } from "./models.ts"
import { departmentOf } from "./places.ts"
import { type DemoSpan, daysIn } from "./span.ts"

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

/** What a licence costs a year, in euros, and for whoever runs a validator; the same in all six countries. */
const yearlyFee = 300n
const validatorFee = 150n

/** The day on which the demo's businesses are licensed. */
export const grantDay = 3
/** Days before a term's end on which the next is paid; the department renews on the day after. */
const payDays = 30
const termDays = 365

/** The day before each renewal. */
export function payDaysOf(span: DemoSpan): number[] {
  const count = Math.floor((daysIn(span) - 2 - grantDay + payDays) / termDays)
  return Array.from({ length: count }, (_, year) => grantDay + (year + 1) * termDays - payDays)
}

/** Stakes and fees of a country. */
export function setTerms(at: number, by: string): CallAct[] {
  const act = { type: "call", at, by, gas: 120_000n } as const
  const fees = { yearly: yearlyFee * euro, validatorYearly: validatorFee * euro }
  return [
    ...licensedRoles.map((role) => ({
      ...act,
      toCall: () => requireStakeCall({ role, amount: stakes[role] * euro }),
    })),
    { ...act, toCall: () => setFeeCall(fees) },
  ]
}

/** A business locks its stake and pays the first year. */
export function lockStakes(at: number, business: LocalActor): CallAct[] {
  const { id: by, address: to } = business
  const amount = stakes[licensedRole(business)] * euro
  const spender = getDeployment(localChainId).addresses.licenseRegistry
  const act = { type: "call", at, by, gas: 120_000n } as const
  return [
    { ...act, toCall: () => mintEuroCall({ to, amount: 1_000_000n * euro }) },
    { ...act, toCall: () => approveEuroCall({ spender, amount: 1_000_000n * euro }) },
    { ...act, gas: 200_000n, toCall: () => lockStakeCall({ amount }) },
    payAhead(at, by),
  ]
}

function payAhead(at: number, by: string): CallAct {
  return { type: "call", at, by, gas: 120_000n, toCall: () => depositFeeCall({ amount: yearlyFee * euro }) }
}

/** A business asks its country's department. */
export function apply(at: number, business: LocalActor): CallAct {
  const { id: by, country, name, town = "", website = "" } = business
  const documents = keccak256(stringToHex(`${by}: extract of the trade register`))
  const application = {
    country,
    roles: [licensedRole(business)],
    profile: { name, town, website },
    documents,
  }
  return { type: "call", at, by, gas: 200_000n, toCall: () => applyForLicenceCall(application) }
}

/** The department grants, and files profile and WMIs. */
export function license(at: number, business: LocalActor): CallAct[] {
  const { id, address: account, country } = business
  const role = licensedRole(business)
  const act = { type: "call", at, by: departmentOf(country), gas: 250_000n } as const
  const profile = profileOf(business)
  return [
    { ...act, toCall: () => grantLicenceCall({ account, roles: [role] }) },
    { ...act, toCall: () => fileProfileCall({ account, ...profile }) },
    ...(wmisByMaker[id] ?? []).map((wmi) => ({ ...act, toCall: () => listWmiCall({ account, wmi }) })),
  ]
}

/** A business pays the next year; on the day after, the department renews. */
export function renew(
  at: (day: number) => number,
  day: number,
  { id, address, country }: LocalActor,
): CallAct[] {
  const toCall = () => renewLicenceCall({ account: address })
  return [
    payAhead(at(day), id),
    { type: "call", at: at(day + 1), by: departmentOf(country), gas: 150_000n, toCall },
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
