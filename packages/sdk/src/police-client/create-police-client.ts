import type { Address } from "viem"
import * as z from "zod/mini"
import type { WriteClient } from "../chain/clients.ts"
import { authoriseCounts } from "./count-request.ts"
import { createAsk, createFetchFile, type PoliceClientOptions } from "./request.ts"
import {
  anchorAnswer,
  type LookupParameters,
  logPage,
  lookupAnswer,
  lookupCount,
  type Person,
  session,
} from "./schemas.ts"
import { signInMessage, signSignIn } from "./sign-in.ts"

/** A client of a police service's HTTP doors. */
export type PoliceClient = ReturnType<typeof createPoliceClient>

const nothing = z.object({})

/**
 * Signs officers in, looks persons up, keeps the register of persons, counts lookups for owners.
 *
 * @param url the service's address, for example `http://127.0.0.1:4100`
 * @throws from each call: {@link PoliceUnavailableError}, {@link PoliceRefusedError}
 */
export function createPoliceClient(url: string, options: PoliceClientOptions = {}) {
  const ask = createAsk(url, options)
  const fetchFile = createFetchFile(url, options)
  const service = new URL(url).origin
  return {
    /** Signs the client's account in for the page it is on. */
    signIn: async (client: WriteClient, page: string) => {
      const { nonce } = await ask({ method: "POST", path: "/nonces" }, z.object({ nonce: z.string() }))
      const account = client.account.address
      const message = signInMessage({
        account,
        chainId: client.chain.id,
        page,
        service,
        nonce,
        issuedAt: new Date(),
      })
      const body = { message, signature: await signSignIn(client, message) }
      return ask({ method: "POST", path: "/session", body }, session)
    },
    /** Who is signed in. @throws PoliceRefusedError `not-signed-in` */
    getSession: () => ask({ method: "GET", path: "/session" }, session),
    signOut: async (): Promise<void> => {
      await ask({ method: "DELETE", path: "/session" }, nothing)
    },
    /** Looks a person up. It is in the log before it is answered. */
    lookUp: (parameters: LookupParameters) =>
      ask({ method: "POST", path: "/lookups", body: parameters }, lookupAnswer),
    /** A signed snapshot of a country's plates: `openPatrolSnapshot` of `@urcar/sdk/patrol` reads it. */
    getSnapshot: (country: string) => fetchFile(`/snapshots/${country}`),
    /** Registers who stands behind a key, or corrects it. */
    putPerson: async (key: Address, person: Person): Promise<void> => {
      await ask({ method: "PUT", path: `/persons/${key}`, body: person }, nothing)
    },
    /** Puts the person behind another key, when the first was lost. */
    rekey: async (key: Address, to: Address): Promise<void> => {
      await ask({ method: "POST", path: `/persons/${key}/rekey`, body: { to } }, nothing)
    },
    /** Ends what stands behind a key; it is erased after its time. */
    endPerson: async (key: Address): Promise<void> => {
      await ask({ method: "DELETE", path: `/persons/${key}` }, nothing)
    },
    /** Anchors the log of the officer's country now. */
    anchorLog: () => ask({ method: "POST", path: "/anchors" }, anchorAnswer),
    /** A signature with which the owner counts lookups of its cars, for a few minutes. */
    authoriseCounts: (client: WriteClient) =>
      authoriseCounts(client, { service, deadline: Math.floor(Date.now() / 1000) + 300 }),
    /** How often police looked up the person behind a car. @param authorization of `authoriseCounts` */
    countLookups: (vin: string, authorization: string) =>
      ask({ method: "GET", path: `/vehicles/${vin}/lookups`, headers: { authorization } }, lookupCount),
    /** A stretch of a country's log of lookups, as hashes. */
    getLog: (country: string, after = 0) =>
      ask({ method: "GET", path: `/log/${country}?after=${after}` }, logPage),
  }
}
