import { appendFile, mkdir, readFile } from "node:fs/promises"
import { dirname } from "node:path"
import type { Database } from "@urcar/service/database"
import { and, desc, eq, isNull, lt, ne, sql } from "drizzle-orm"
import type { Address, Hex } from "viem"
import { z } from "zod"
import type { Log } from "../log/log.ts"
import { open, rewrap, seal } from "../seal/envelope.ts"
import type { KeyRing } from "../seal/key-ring.ts"
import { documentTag, tagOf } from "../seal/tags.ts"
import { type Person, storedPersonSchema } from "./person-schema.ts"
import { KeyInUseRefusal, PersonUnknownRefusal } from "./refusals.ts"
import { persons } from "./table.ts"

/** An officer, as the chain knows the account now. */
export interface Officer {
  readonly account: Address
  readonly country: string
}

/** A person who was found. */
export interface FoundPerson {
  readonly key: Address
  readonly person: Person
  readonly registeredAt: number
  readonly endedAt: number | null
}

/** Still encrypted. */
export type PersonRow = typeof persons.$inferSelect

/** Who stands behind owner keys. */
export type Register = ReturnType<typeof createRegister>

const place = (country: string, keyTag: Hex) => `person ${country} ${keyTag}`
const secondsNow = () => Math.floor(Date.now() / 1000)
const erasure = z.object({ country: z.string(), keyTag: z.string(), erasedAt: z.number() })

export function createRegister(database: Database, ring: KeyRing, log: Log, erasuresFile: string) {
  const at = (country: string, keyTag: Hex) => and(eq(persons.country, country), eq(persons.keyTag, keyTag))

  const findRow = async (within: Database, country: string, key: Address): Promise<PersonRow | undefined> => {
    const [row] = await within
      .select()
      .from(persons)
      .where(at(country, tagOf(ring, "key", key)))
    return row
  }

  /** Rows of a document, those in force first. */
  const findByDocument = (
    within: Database,
    country: string,
    document: { readonly country: string; readonly number: string },
  ): Promise<PersonRow[]> =>
    within
      .select()
      .from(persons)
      .where(
        and(
          eq(persons.country, country),
          eq(persons.documentTag, documentTag(ring, document.country, document.number)),
        ),
      )
      .orderBy(sql`${persons.endedAt} is not null`, desc(persons.registeredAt))
      .limit(20)

  const read = (row: PersonRow): FoundPerson => {
    const { country, keyTag, registeredAt, endedAt } = row
    const { key, person } = storedPersonSchema.parse(open(ring, row, place(country, keyTag)))
    return { key, person, registeredAt, endedAt }
  }

  const toRow = (country: string, key: Address, person: Person, now: number) => {
    const keyTag = tagOf(ring, "key", key)
    const tag = documentTag(ring, person.document.country, person.document.number)
    const envelope = seal(ring, { key, person }, place(country, keyTag))
    return {
      country,
      keyTag,
      documentTag: tag,
      ...envelope,
      registeredAt: now,
      changedAt: now,
      endedAt: null,
    }
  }

  const note = (
    transaction: Database,
    { account, country }: Officer,
    act: "register" | "rekey" | "end",
    key: Address,
  ) =>
    log.append(transaction, country, {
      act,
      subject: tagOf(ring, "key", key),
      owner: null,
      vehicle: null,
      secret: { by: account, key },
    })

  /** Registers who stands behind a key, or corrects it. */
  const put = (officer: Officer, key: Address, person: Person, now = secondsNow()): Promise<void> =>
    database.transaction(async (transaction) => {
      const row = toRow(officer.country, key, person, now)
      const { registeredAt: _, ...changed } = row
      await transaction
        .insert(persons)
        .values(row)
        .onConflictDoUpdate({ target: [persons.country, persons.keyTag], set: changed })
      await note(transaction, officer, "register", key)
    })

  /** Puts the person behind another key. The row of the first ends. @throws PersonUnknownRefusal, KeyInUseRefusal */
  const rekey = (officer: Officer, key: Address, to: Address, now = secondsNow()): Promise<void> =>
    database.transaction(async (transaction) => {
      const row = await findRow(transaction, officer.country, key)
      if (row === undefined || row.endedAt !== null) throw new PersonUnknownRefusal()
      if (await findRow(transaction, officer.country, to)) throw new KeyInUseRefusal()
      await transaction.insert(persons).values(toRow(officer.country, to, read(row).person, now))
      await transaction
        .update(persons)
        .set({ endedAt: now, changedAt: now })
        .where(at(officer.country, row.keyTag))
      await note(transaction, officer, "rekey", key)
    })

  /** From now on nobody stands behind the key. @throws PersonUnknownRefusal */
  const end = (officer: Officer, key: Address, now = secondsNow()): Promise<void> =>
    database.transaction(async (transaction) => {
      const ended = await transaction
        .update(persons)
        .set({ endedAt: now, changedAt: now })
        .where(and(at(officer.country, tagOf(ring, "key", key)), isNull(persons.endedAt)))
        .returning({ keyTag: persons.keyTag })
      if (ended.length === 0) throw new PersonUnknownRefusal()
      await note(transaction, officer, "end", key)
    })

  /** What the chain told of a key's certificate: withdrawn ends the row, certified anew continues it. */
  const follow = async (country: string, key: Address, isValid: boolean, when: number): Promise<void> => {
    await database
      .update(persons)
      .set({ endedAt: isValid ? null : when })
      .where(at(country, tagOf(ring, "key", key)))
  }

  /** Erases whoever's time has passed. Noted apart from the database first, so that no restore brings them back. */
  const erase = async (endedBefore: number, now = secondsNow()): Promise<number> => {
    const due = await database
      .select({ country: persons.country, keyTag: persons.keyTag })
      .from(persons)
      .where(lt(persons.endedAt, endedBefore))
    for (const { country, keyTag } of due) {
      await noteErasure({ country, keyTag, erasedAt: now })
      await database.transaction(async (transaction) => {
        await transaction.delete(persons).where(at(country, keyTag))
        const nobody = { owner: null, vehicle: null, secret: { by: "retention" } as const }
        await log.append(transaction, country, { act: "erase", subject: keyTag, ...nobody })
      })
    }
    return due.length
  }

  const noteErasure = async (noted: z.infer<typeof erasure>): Promise<void> => {
    await mkdir(dirname(erasuresFile), { recursive: true })
    await appendFile(erasuresFile, `${JSON.stringify(noted)}\n`, { mode: 0o600, flush: true })
  }

  /** Erases again whom an older database brought back. @returns how many */
  const eraseAgain = async (): Promise<number> => {
    const text = await readFile(erasuresFile, "utf8").catch(() => "")
    let count = 0
    for (const line of text.split("\n").filter((part) => part !== "")) {
      const { country, keyTag, erasedAt } = erasure.parse(JSON.parse(line))
      const gone = await database
        .delete(persons)
        .where(
          and(
            eq(persons.country, country),
            sql`${persons.keyTag} = ${keyTag}`,
            sql`${persons.registeredAt} <= ${erasedAt}`,
          ),
        )
        .returning({ keyTag: persons.keyTag })
      count += gone.length
    }
    return count
  }

  /** Wraps anew what stands under an older key. @returns how many rows */
  const reseal = async (limit = 1_000): Promise<number> => {
    const rows = await database.select().from(persons).where(ne(persons.keyId, ring.active.id)).limit(limit)
    for (const { country, keyTag, wrapped, keyId } of rows)
      await database
        .update(persons)
        .set(rewrap(ring, { wrapped, keyId }, place(country, keyTag)))
        .where(at(country, keyTag))
    return rows.length
  }

  return { findRow, findByDocument, read, put, rekey, end, follow, erase, eraseAgain, reseal }
}
