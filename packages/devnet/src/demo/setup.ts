import { certifyKeyCall, mintEuroCall } from "@urcar/sdk/actions"
import { type LocalActor, localActors } from "@urcar/sdk/local"
import type { CallAct } from "./acts.ts"
import { apply, grantDay, license, lockStakes, payDaysOf, renew, setTerms } from "./licensing.ts"
import { departmentOf, policeOf } from "./places.ts"
import { type DemoSpan, recordingHour, timeOf } from "./span.ts"

const euro = 1_000_000n

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

function welcome(at: number, { id: by, address: key, country }: LocalActor): CallAct[] {
  const act = { type: "call", at, gas: 120_000n } as const
  return [
    { ...act, by: policeOf(country), toCall: () => certifyKeyCall({ key }) },
    { ...act, by, toCall: () => mintEuroCall({ to: key, amount: 250_000n * euro }) },
  ]
}
