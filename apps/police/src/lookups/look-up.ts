import { getCertificate, type ReadClient } from "@urcar/sdk"
import { Refusal } from "@urcar/service"
import type { Database } from "@urcar/service/database"
import type { Address } from "viem"
import type { Anchoring } from "../anchors/anchoring.ts"
import type { Log } from "../log/log.ts"
import type { Officer, PersonRow, Register } from "../persons/register.ts"
import type { KeyRing } from "../seal/key-ring.ts"
import { tagOf } from "../seal/tags.ts"
import { unavailable } from "../sessions/police-now.ts"
import type { FindVehicle, FoundVehicle } from "./find-vehicle.ts"
import type { Quota } from "./quota.ts"
import { LogUnavailableRefusal } from "./refusals.ts"
import type { Answer, Question } from "./schemas.ts"

/** What a lookup needs. */
export interface LookupParts {
  readonly database: Database
  readonly client: ReadClient
  readonly ring: KeyRing
  readonly log: Log
  readonly anchoring: Pick<Anchoring, "requireWhole">
  readonly register: Register
  readonly findVehicle: FindVehicle
  readonly quota: Quota
}

/** Looks a person up for an officer. */
export type LookUp = (officer: Officer, question: Question) => Promise<Answer>

/**
 * The row is found and the entry written in one transaction; only when that stands is the person decrypted. Where the
 * log cannot be written, nobody is shown.
 */
export function createLookUp(parts: LookupParts): LookUp {
  const { database, client, ring, log, anchoring, register, findVehicle, quota } = parts
  const findTarget = async ({ subject, whom }: Question) => {
    if (subject.by === "key") return { vehicle: null, key: subject.key }
    if (subject.by === "document") return { vehicle: null, key: null }
    const vehicle =
      subject.by === "vin"
        ? await findVehicle.byVin(subject.vin)
        : await findVehicle.byPlate(subject.plate, subject.country)
    return { vehicle, key: vehicle[whom] }
  }

  const findRow = async (
    transaction: Database,
    { country }: Officer,
    { subject }: Question,
    key: Address | null,
  ): Promise<PersonRow | undefined> => {
    if (subject.by === "document") return (await register.findByDocument(transaction, country, subject)).at(0)
    return key === null ? undefined : register.findRow(transaction, country, key)
  }

  const write = (
    officer: Officer,
    question: Question,
    { vehicle, key }: { readonly vehicle: FoundVehicle | null; readonly key: Address | null },
  ) =>
    database.transaction(async (transaction) => {
      const row = await findRow(transaction, officer, question, key)
      const entry = await log.append(transaction, officer.country, {
        act: "lookup",
        subject: key ? tagOf(ring, "key", key) : (row?.keyTag ?? null),
        owner: vehicle && tagOf(ring, "key", vehicle.owner),
        vehicle: vehicle && tagOf(ring, "vehicle", vehicle.vin),
        secret: {
          by: officer.account,
          reason: question.reason,
          caseNumber: question.caseNumber,
          asked: { ...question.subject, whom: question.whom, vin: vehicle?.vin },
          isFound: row !== undefined,
        },
      })
      return { row, entry }
    })

  return async (officer, question) => {
    quota.take(officer.account)
    const [target] = await Promise.all([findTarget(question), anchoring.requireWhole(officer.country)])
    const { row, entry } = await write(officer, question, target).catch((error: unknown) => {
      throw error instanceof Refusal ? error : new LogUnavailableRefusal()
    })
    const found = row && register.read(row)
    const key = target.key ?? found?.key ?? null
    const certificate = key && (await getCertificate(client, { key }).catch(unavailable))
    return {
      entry,
      vehicle: target.vehicle,
      key,
      certifiedBy: certificate?.isValid ? certificate.country : "",
      person: found ? { ...found.person, registeredAt: found.registeredAt, endedAt: found.endedAt } : null,
    }
  }
}
