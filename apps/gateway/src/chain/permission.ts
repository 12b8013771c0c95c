import { getApplication, getCertificate, getLicence, type ReadClient, UrcarError } from "@urcar/sdk"
import type { Address } from "viem"
import { ChainUnavailableRefusal, NotKnownToRegisterRefusal } from "./refusals.ts"

/** Asks the chain, at every request, whether an account may use the stores now. */
export interface Permissions {
  /** Authorities, licensed businesses, and whoever applies or has a stake locked. @throws NotKnownToRegisterRefusal */
  readonly requireWriter: (account: Address) => Promise<void>
  /** The same, and whoever the police certified. @throws NotKnownToRegisterRefusal */
  readonly requireKnown: (account: Address) => Promise<void>
}

/** A revoked business keeps its stake locked for a while: it must still be able to answer a dispute. */
export function createPermissions(client: ReadClient): Permissions {
  const isWriter = async (account: Address): Promise<boolean> => {
    const [{ standing, stake }, application] = await Promise.all([
      getLicence(client, { account }),
      getApplication(client, { account }),
    ])
    const isLicensed = ["active", "suspended", "exiting"].includes(standing)
    return isLicensed || stake > 0n || application !== null
  }
  const isHolder = async (account: Address) => (await getCertificate(client, { key: account })).mayHold
  const requireOne = async (answers: readonly Promise<boolean>[]) => {
    const found = await Promise.all(answers).catch(unavailable)
    if (!found.some((answer) => answer)) throw new NotKnownToRegisterRefusal()
  }
  return {
    requireWriter: (account) => requireOne([isWriter(account)]),
    requireKnown: (account) => requireOne([isWriter(account), isHolder(account)]),
  }
}

function unavailable(error: unknown): never {
  throw error instanceof UrcarError ? new ChainUnavailableRefusal() : error
}
