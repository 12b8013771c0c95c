import {
  applyForLicenceCall,
  approveEuroCall,
  certifyKeyCall,
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
import { type LocalActor, localActors, localChainId } from "@urcar/sdk/local"
import { toCanonicalJson } from "@urcar/sdk/payload"
import { keccak256, stringToHex } from "viem"
import type { CallAct } from "./acts.ts"
import { wmisByMaker } from "./models.ts"
import { departmentOf, policeOf } from "./places.ts"
import { type DemoSpan, daysIn, recordingHour, timeOf } from "./span.ts"

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

const grantDay = 3
/** Days before a term's end on which the next is paid; the department renews on the day after. */
const payDays = 30
const termDays = 365

const countries = [...new Set(localActors.map(({ country }) => country))].filter((code) => code !== "EU")
const businesses = localActors.filter(({ website }) => website !== undefined)

/** Everybody in the web's demo wallet who may hold a title. */
const people = localActors.filter(({ role }) => role === "owner" || role === "buyer")

/**
 * The first three days: stakes and fees are set, locked and paid, businesses apply and are licensed, their profiles and
 * WMIs filed, and the keys of the demo wallet's people certified. Then every year's fees and renewals.
 */
export function setupActs(span: DemoSpan): CallAct[] {
  const at = (day: number) => timeOf(span, day, recordingHour)
  return [
    ...countries.flatMap((country) => setTerms(at(1), departmentOf(country))),
    ...businesses.flatMap((business) => lockStakes(at(1), business)),
    ...businesses.map((business) => apply(at(2), business)),
    ...businesses.flatMap((business) => license(at(grantDay), business)),
    ...people.flatMap((person) => welcome(at(3), person)),
    ...payDaysOf(span).flatMap((day) => businesses.flatMap((business) => renew(at, day, business))),
  ]
}

/** The day before each renewal. */
function payDaysOf(span: DemoSpan): number[] {
  const count = Math.floor((daysIn(span) - 2 - grantDay + payDays) / termDays)
  return Array.from({ length: count }, (_, year) => grantDay + (year + 1) * termDays - payDays)
}

function setTerms(at: number, by: string): CallAct[] {
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

function lockStakes(at: number, business: LocalActor): CallAct[] {
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

function apply(at: number, business: LocalActor): CallAct {
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

function license(at: number, business: LocalActor): CallAct[] {
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

function renew(at: (day: number) => number, day: number, { id, address, country }: LocalActor): CallAct[] {
  const toCall = () => renewLicenceCall({ account: address })
  return [
    payAhead(at(day), id),
    { type: "call", at: at(day + 1), by: departmentOf(country), gas: 150_000n, toCall },
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
