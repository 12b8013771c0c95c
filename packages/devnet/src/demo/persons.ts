import { createWriteClient } from "@urcar/sdk/chain"
import { deriveLocalAccounts, type LocalActor, localActors } from "@urcar/sdk/local"
import { createPoliceClient, type Person, type PoliceClient } from "@urcar/sdk/police-client"

/** Where the police service is, and the page that may call it. */
export interface PersonsPlace {
  readonly policeUrl: string
  readonly rpcUrl: string
  /** Origin of the web app. */
  readonly page: string
}

/**
 * Registers an invented person behind every owner's and buyer's key of the demo, as each country's police would at the
 * desk. A country whose log has begun was told already.
 *
 * @returns how many were registered
 */
export async function registerPersons({ policeUrl, rpcUrl, page }: PersonsPlace): Promise<number> {
  const officers = localActors.filter(({ role }) => role === "police")
  const accounts = deriveLocalAccounts(officers.map(({ index }) => index))
  let count = 0
  for (const [place, { country }] of officers.entries()) {
    const account = accounts[place]
    const police = createPoliceClient(policeUrl, { fetch: pageFetch(page), timeout: 60_000 })
    const { entries } = await police.getLog(country)
    if (account === undefined || entries.length > 0) continue
    await police.signIn(createWriteClient(account, rpcUrl), page)
    count += await registerPeopleOf(country, police)
    await police.signOut()
  }
  return count
}

async function registerPeopleOf(country: string, police: PoliceClient): Promise<number> {
  const people = localActors.filter(
    (actor) => (actor.role === "owner" || actor.role === "buyer") && actor.country === country,
  )
  for (const person of people) await police.putPerson(person.address, inventPerson(person))
  return people.length
}

/** Nobody: named after a plant, in a street that no town has. */
export function inventPerson({ name, country, index }: LocalActor): Person {
  const plant = name.split(" ").at(-1) ?? name
  return {
    name: `${plant} Beispiel`,
    address: { street: `Beispielweg ${index}`, postcode: "00000", town: "Beispielstadt", country },
    document: { kind: "identity-card", country, number: `X00${String(index).padStart(6, "0")}` },
  }
}

/** A page's `fetch`: says where it is, and keeps the service's cookie. */
function pageFetch(page: string): typeof fetch {
  let cookie = ""
  return async (input, init) => {
    const headers = new Headers(init?.headers)
    headers.set("origin", page)
    if (cookie !== "") headers.set("cookie", cookie)
    const response = await fetch(input, { ...init, headers })
    cookie = response.headers.getSetCookie()[0]?.split(";")[0] ?? cookie
    return response
  }
}
