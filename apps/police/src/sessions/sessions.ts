import { createHash, randomBytes } from "node:crypto"
import type { ReadClient } from "@urcar/sdk"
import type { Database } from "@urcar/service/database"
import { eq, lt } from "drizzle-orm"
import type { Address, Hex } from "viem"
import { verifyMessage } from "viem/actions"
import type { Officer } from "../persons/register.ts"
import type { Nonces } from "./nonces.ts"
import type { PoliceNow } from "./police-now.ts"
import { readSignIn } from "./read-sign-in.ts"
import { NotPoliceRefusal, NotSignedInRefusal, SignatureWrongRefusal } from "./refusals.ts"
import { sessions, usedNonces } from "./table.ts"

/** An officer who is signed in. */
export interface SignedIn extends Officer {
  /** Unix seconds. */
  readonly expiresAt: number
}

/** What sessions need. */
export interface SessionParts {
  readonly database: Database
  readonly client: ReadClient
  readonly nonces: Nonces
  readonly policeNow: PoliceNow
  /** Origins of this service. */
  readonly services: readonly string[]
  readonly minutes: number
}

/** Officers' sessions. */
export type Sessions = ReturnType<typeof createSessions>

const hashOf = (token: string) => createHash("sha256").update(token).digest("hex")

export function createSessions({ database, client, nonces, policeNow, services, minutes }: SessionParts) {
  /** Signs in by a signed message from a page. @throws a refusal that names what is wrong with it */
  const begin = async (
    page: string,
    { message, signature }: { readonly message: string; readonly signature: Hex },
    now = Date.now(),
  ): Promise<SignedIn & { token: string }> => {
    const place = { page, services, chainId: client.chain.id }
    const { account, nonce } = readSignIn(message, place, new Date(now))
    const nonceExpiry = nonces.check(nonce, now)
    const officer = await policeNow(account)
    const isSigned = await verifyMessage(client, { address: account, message, signature }).catch(() => false)
    if (!isSigned) throw new SignatureWrongRefusal()
    await nonces.use(nonce, nonceExpiry)
    const token = randomBytes(32).toString("base64url")
    const expiresAt = now + minutes * 60_000
    await database.insert(sessions).values({ tokenHash: hashOf(token), account, origin: page, expiresAt })
    return { ...officer, token, expiresAt: Math.floor(expiresAt / 1000) }
  }

  /** Whose session it is, if the same page asks and the chain still says police. @throws a refusal */
  const require = async (token: string | undefined, page: string, now = Date.now()): Promise<SignedIn> => {
    if (token === undefined) throw new NotSignedInRefusal()
    const [row] = await database
      .select()
      .from(sessions)
      .where(eq(sessions.tokenHash, hashOf(token)))
    if (row === undefined || row.expiresAt <= now || row.origin !== page) throw new NotSignedInRefusal()
    const officer = await policeNow(row.account).catch(async (error: unknown) => {
      if (error instanceof NotPoliceRefusal) await endAll(row.account)
      throw error
    })
    return { ...officer, expiresAt: Math.floor(row.expiresAt / 1000) }
  }

  const end = async (token: string | undefined): Promise<void> => {
    if (token !== undefined) await database.delete(sessions).where(eq(sessions.tokenHash, hashOf(token)))
  }

  const endAll = async (account: Address): Promise<void> => {
    await database.delete(sessions).where(eq(sessions.account, account))
  }

  /** Forgets what has expired. */
  const tidy = async (now = Date.now()): Promise<void> => {
    await database.delete(sessions).where(lt(sessions.expiresAt, now))
    await database.delete(usedNonces).where(lt(usedNonces.expiresAt, now))
  }

  return { begin, require, end, tidy }
}
