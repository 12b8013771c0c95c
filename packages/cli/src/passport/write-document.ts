import { createPrivateKey, createPublicKey, webcrypto } from "node:crypto"
import { readFile } from "node:fs/promises"
import { measureCoverage } from "@urcar/sdk/coverage-meter"
import {
  type CredentialKey,
  issueCredential,
  type JsonLd,
  toEuCodes,
  toJsonLd,
  type VehicleStatement,
} from "@urcar/sdk/export"
import { passportDays } from "@urcar/sdk/passport"
import type { VerificationReport } from "@urcar/sdk/verify"
import { UsageError } from "../command.ts"
import { toCovered } from "./summary.ts"

/** Documents other than the printed passport. */
export const formats = ["jsonld", "eu", "vc"] as const

/** One of {@link formats}. */
export type Format = (typeof formats)[number]

const daySeconds = 86_400

/**
 * A verified file as JSON-LD (schema.org/Car), by the codes of the EU registration certificate, or as a Verifiable Credential.
 *
 * @param time unix seconds of the verification
 * @param key PEM file of an Ed25519 private key, for `vc`
 * @throws UsageError
 */
export async function writeDocument(
  format: Format,
  report: VerificationReport,
  time: number,
  key: string | undefined,
): Promise<Readonly<Record<string, unknown>> | JsonLd> {
  const statement = toStatement(report, time)
  if (format === "jsonld") return toJsonLd(statement)
  if (format === "eu") return toEuCodes(statement)
  if (key === undefined)
    throw new UsageError("a credential needs a --key, a PEM file with an Ed25519 private key")
  const validUntil = time + passportDays * daySeconds
  return issueCredential({ statement, key: await readKey(key), issuedAt: time, validUntil })
}

function toStatement(report: VerificationReport, time: number): VehicleStatement {
  const { vin, vehicle, records, owners, odometer } = report
  const first = records.findLast(
    ({ record }) => record.kind === "manufacture" || record.kind === "registration",
  )
  const plate = records.findLast(({ record }) => record.kind === "plate")?.record.plate ?? ""
  return {
    ...{ vin, plate: plate === "" ? null : plate, first: first?.record ?? null, time },
    ...{ status: vehicle?.status ?? "active", country: vehicle?.country ?? "" },
    ...{ acceptedKm: odometer?.acceptedKm ?? null, verdict: odometer?.verdict ?? "NO_JUDGEMENT" },
    reason: odometer?.reason ?? "TOO_FEW_READINGS",
    coverage: measureCoverage(
      records.map((record) => toCovered(record, owners)),
      time,
    ),
    ...{ head: vehicle?.head ?? "", recordCount: vehicle?.recordCount ?? 0, block: vehicle?.lastBlock ?? 0 },
  }
}

async function readKey(path: string): Promise<CredentialKey> {
  try {
    const secret = createPrivateKey(await readFile(path, "utf8"))
    const secretBytes = secret.export({ format: "der", type: "pkcs8" })
    const publicBytes = createPublicKey(secret).export({ format: "der", type: "spki" })
    const { subtle } = webcrypto
    return {
      privateKey: await subtle.importKey("pkcs8", secretBytes, "Ed25519", false, ["sign"]),
      publicKey: await subtle.importKey("spki", publicBytes, "Ed25519", true, ["verify"]),
    }
  } catch (error) {
    throw new UsageError(
      `${path} holds no Ed25519 key: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
