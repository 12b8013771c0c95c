import type { Domain } from "@urcar/sdk"
import { type SignedKeyStatement, verifyKeyStatement } from "@urcar/sdk/seal"
import { eq, lt } from "drizzle-orm"
import type { Address } from "viem"
import type { Database } from "../database/database.ts"
import { KeyForgedRefusal, KeyOutdatedRefusal, KeyTimeRefusal, KeyUnknownRefusal } from "./refusals.ts"
import { encryptionKeys } from "./table.ts"

/** Published encryption keys, each with its account's signature: whoever reads one checks it again. */
export type KeyBook = ReturnType<typeof createKeyBook>

/** Seconds that clocks differ by. */
const clockSkew = 120

export function createKeyBook(database: Database, domain: Domain) {
  const find = async (account: Address): Promise<SignedKeyStatement | undefined> => {
    const [row] = await database.select().from(encryptionKeys).where(eq(encryptionKeys.account, account))
    return row
  }

  /** @throws KeyUnknownRefusal */
  const get = async (account: Address): Promise<SignedKeyStatement> => {
    const statement = await find(account)
    if (statement === undefined) throw new KeyUnknownRefusal()
    return statement
  }

  /** Publishes a statement; an earlier one of its account gives way. @throws KeyForgedRefusal and others */
  const put = async (statement: SignedKeyStatement, now = Math.floor(Date.now() / 1000)): Promise<void> => {
    const { issuedAt } = statement
    if (issuedAt > now + clockSkew) throw new KeyTimeRefusal(issuedAt, now)
    await verifyKeyStatement(statement, domain).catch(() => {
      throw new KeyForgedRefusal()
    })
    const { account, ...rest } = statement
    await database
      .insert(encryptionKeys)
      .values(statement)
      .onConflictDoUpdate({
        target: encryptionKeys.account,
        set: rest,
        setWhere: lt(encryptionKeys.issuedAt, issuedAt),
      })
    const latest = await get(account)
    if (latest.signature !== statement.signature) throw new KeyOutdatedRefusal(issuedAt, latest.issuedAt)
  }

  return { get, put }
}
