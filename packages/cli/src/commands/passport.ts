import { writeFile } from "node:fs/promises"
import { parseArgs } from "node:util"
import { createReadClient, type ReadClient } from "@urcar/sdk"
import { getDomain } from "@urcar/sdk/chain"
import {
  encodePassport,
  type PassportVerdict,
  passportToText,
  readPassport,
  readTree,
  requiredDepartments,
  type SignedCheckpoint,
  signingDepartments,
  verifyPassport,
} from "@urcar/sdk/passport"
import { type VerificationReport, verifyVehicle } from "@urcar/sdk/verify"
import { parseVin } from "@urcar/sdk/vin"
import { getBlock } from "viem/actions"
import { UsageError } from "../command.ts"
import { type ExitCode, exitCodes } from "../exit-codes.ts"
import { toEndpoints } from "../io/chain-arguments.ts"
import { complain, print } from "../io/print.ts"
import { reach } from "../io/reach.ts"
import { readCheckpointFile } from "../passport/checkpoint-file.ts"
import { signLocally } from "../passport/local-signatures.ts"
import { summarise } from "../passport/summary.ts"
import { type Language, languages, words } from "../passport/words.ts"
import { type Format, formats, writeDocument } from "../passport/write-document.ts"
import { writePdf } from "../passport/write-pdf.ts"

interface Arguments {
  readonly vin: string
  readonly endpoints: readonly [string, ...string[]]
  readonly out: string | undefined
  readonly format: Format | "pdf"
  readonly key: string | undefined
  readonly site: string
  readonly checkpoint: string | undefined
  readonly language: Language
  readonly json: boolean
}

/**
 * Verifies a vehicle's file, and prints its passport: 0 if it was written, 1 if the file or the checkpoint does not hold, 3 if an
 * endpoint gave no answer.
 */
export async function runPassport(args: string[]): Promise<ExitCode> {
  const parameters = readArguments(args)
  return reach(async () => {
    const vin = parseVin(parameters.vin)
    const report = await verifyVehicle(parameters.endpoints, vin)
    if (report.verdict === "failed") {
      complain(
        `${vin} NOT VERIFIED: ${report.failure?.reason}; a passport is printed of a verified file only`,
      )
      return exitCodes.bad
    }
    const client = createReadClient(parameters.endpoints[0])
    if (parameters.format !== "pdf") {
      const { timestamp } = await getBlock(client)
      const document = await writeDocument(parameters.format, report, Number(timestamp), parameters.key)
      const text = JSON.stringify(document, null, 2)
      if (parameters.out === undefined) print(text)
      else await writeFile(parameters.out, `${text}\n`)
      return exitCodes.good
    }
    const issued = await issue(client, report, parameters)
    if (issued.proof.verdict === "refused") {
      complain(refusal(issued.proof))
      return exitCodes.bad
    }
    await printPassport(parameters, report, issued)
    return exitCodes.good
  })
}

interface Issued {
  readonly bytes: Uint8Array
  readonly proof: PassportVerdict
}

/** The passport as anybody would judge it who knows the departments that signed. */
async function issue(
  client: ReadClient,
  { vin }: VerificationReport,
  parameters: Arguments,
): Promise<Issued> {
  const { checkpoint: path, endpoints } = parameters
  const given = path === undefined ? undefined : await readCheckpointFile(path)
  const chainId = client.chain.id
  if (given !== undefined && given.chainId !== chainId)
    throw new UsageError(`${path} is of chain ${given.chainId}`)
  const tree = await readTree(client, given?.block)
  const signatures = given?.signatures ?? (await signLocally(tree.checkpoint, chainId, endpoints[0]))
  const checkpoint: SignedCheckpoint = { ...(given ?? tree.checkpoint), signatures }
  if (checkpoint.root !== tree.checkpoint.root)
    throw new UsageError(`${path} has another root than this chain`)
  const bytes = encodePassport(await readPassport(client, { vin, tree, checkpoint }))
  const departments = await signingDepartments(client, checkpoint)
  const trust = { domain: getDomain(chainId), departments, now: checkpoint.time, vin }
  return { bytes, proof: verifyPassport(bytes, trust) }
}

function refusal({ reason, countries }: PassportVerdict): string {
  if (reason === "unsigned")
    return `the checkpoint is signed by departments of ${countries.length} countries, ${requiredDepartments} are needed`
  return reason === "stolen"
    ? "the vehicle is reported stolen: it gets no passport"
    : `no passport: ${reason}`
}

async function printPassport(
  parameters: Arguments,
  report: VerificationReport,
  { bytes, proof }: Issued,
): Promise<void> {
  const { site, language, json, out = `passport-${report.vin}.pdf` } = parameters
  const code = passportToText(bytes)
  const count = proof.passport?.vehicle.recordCount ?? 0
  const summary = summarise(report, report.records.slice(0, count), proof)
  await writeFile(out, await writePdf({ summary, site, code, words: words[language] }))
  const { block = 0, time = 0 } = proof.passport?.checkpoint ?? {}
  const { countries } = proof
  if (json) {
    const text = `${site}/verify#${code}`
    print(JSON.stringify({ vin: report.vin, file: out, block, time, countries, bytes: bytes.length, text }))
    return
  }
  print(`${report.vin} passport of block ${block}, signed by ${countries.join(", ")}: ${out}`)
  print(`  QR ${bytes.length} bytes, ${proof.records.length} records proven in it`)
}

function readArguments(args: string[]): Arguments {
  const { values, positionals } = parse(args)
  const [vin, ...others] = positionals
  if (vin === undefined || others.length > 0) throw new UsageError("name one vehicle")
  const language = languages.find((one) => one === values.language)
  if (language === undefined) throw new UsageError(`languages are ${languages.join(", ")}`)
  const format = (["pdf", ...formats] as const).find((one) => one === values.format)
  if (format === undefined) throw new UsageError(`formats are pdf, ${formats.join(", ")}`)
  if (!URL.canParse(values.site)) throw new UsageError(`"${values.site}" is no address`)
  return {
    vin,
    endpoints: toEndpoints(values.rpc),
    ...{ out: values.out, format, key: values.key },
    site: values.site.replace(/\/+$/, ""),
    checkpoint: values.checkpoint,
    language,
    json: values.json,
  }
}

function parse(args: string[]) {
  const options = {
    json: { type: "boolean", default: false },
    rpc: { type: "string", multiple: true, default: [] as string[] },
    out: { type: "string" },
    site: { type: "string", default: "http://localhost:3000" },
    checkpoint: { type: "string" },
    language: { type: "string", default: "en" },
    format: { type: "string", default: "pdf" },
    key: { type: "string" },
  } as const
  try {
    return parseArgs({ args, allowPositionals: true, options })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
