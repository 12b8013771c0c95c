import { existsSync } from "node:fs"
import { copyFile, rename, rm } from "node:fs/promises"
import { parseArgs } from "node:util"
import { createReadClient } from "@urcar/sdk"
import { ArchiveError, type VerifiedArchive, verifyArchive } from "@urcar/sdk/archive"
import { readSnapshots } from "@urcar/sdk/passport"
import { getBlock } from "viem/actions"
import { UsageError } from "../command.ts"
import { type ExitCode, exitCodes } from "../exit-codes.ts"
import { toEndpoints } from "../io/chain-arguments.ts"
import { complain, print } from "../io/print.ts"
import { reach } from "../io/reach.ts"
import { textOf } from "./export.ts"

/**
 * Re-verifies an archive of events, compares it with an endpoint where one is named, and takes it over into one's own file: 0 if
 * it holds, 1 if not (line, vehicle and record are named), 3 if the endpoint gave no answer.
 */
export async function runImport(args: string[]): Promise<ExitCode> {
  const { file, into, rpc, json } = readArguments(args)
  return reach(async () => {
    try {
      const archive = await verifyArchive(textOf(file))
      if (rpc.length > 0) await compareWithChain(archive, toEndpoints(rpc)[0])
      if (into !== undefined) await takeOver(file, into)
      const { header, events, heads } = archive
      const result = {
        file,
        into,
        chainId: header.chainId,
        toBlock: header.toBlock,
        events,
        vehicles: heads.length,
      }
      if (json) print(JSON.stringify(result))
      else print(`${file} holds: ${events} events of ${heads.length} vehicles up to block ${header.toBlock}`)
      return exitCodes.good
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error
      if (json) print(JSON.stringify({ file, ...error.values }))
      else complain(`${file} DOES NOT HOLD: ${toText(error)}`)
      return exitCodes.bad
    }
  })
}

function toText({ values: { problem, line, vin, sequence } }: ArchiveError): string {
  const where = [vin && `vehicle ${vin}`, sequence && `record ${sequence}`].filter(Boolean).join(", ")
  return `${problem} at line ${line}${where === "" ? "" : `, ${where}`}`
}

/** @throws ArchiveError where the chain has another block or other heads */
async function compareWithChain({ header, heads, events }: VerifiedArchive, endpoint: string): Promise<void> {
  const client = createReadClient(endpoint)
  const line = events + heads.length + 2
  const chainId = await client.request({ method: "eth_chainId" })
  const { hash } = await getBlock(client, { blockNumber: BigInt(header.toBlock) })
  if (Number(chainId) !== header.chainId || hash !== header.blockHash)
    throw new ArchiveError({ problem: "other-register", line })
  const known = new Map(heads.map((one) => [one.vin, one]))
  for (const { vin, head } of await readSnapshots(client, { block: header.toBlock })) {
    const own = known.get(vin)
    if (own === undefined) throw new ArchiveError({ problem: "missing-vehicle", line, vin })
    if (own.head !== head) throw new ArchiveError({ problem: "head", line, vin })
  }
}

/** Replaces one's own archive by a longer one that begins with the same events. @throws ArchiveError, UsageError */
async function takeOver(file: string, into: string): Promise<void> {
  if (existsSync(into)) await requireContinuation(file, into)
  const draft = `${into}.new`
  try {
    await copyFile(file, draft)
    await rename(draft, into)
  } catch (error) {
    await rm(draft, { force: true })
    throw new UsageError(`cannot write ${into}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Every event that is kept must stand in the new archive, in its place. */
async function requireContinuation(file: string, into: string): Promise<void> {
  const kept = await verifyArchive(textOf(into))
  const lines = textOf(file)
  let line = 0
  for await (const own of textOf(into)) {
    line += 1
    const { value } = await lines.next()
    if (line > kept.events + 1) break
    if (line > 1 && value !== own) throw new ArchiveError({ problem: "order", line })
  }
  await lines.return(undefined)
}

function readArguments(args: string[]) {
  const options = {
    json: { type: "boolean", default: false },
    rpc: { type: "string", multiple: true, default: [] as string[] },
    into: { type: "string" },
  } as const
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    const [file, ...others] = positionals
    if (file === undefined || others.length > 0) throw new UsageError("name one archive")
    return { ...values, file }
  } catch (error) {
    throw error instanceof UsageError
      ? error
      : new UsageError(error instanceof Error ? error.message : String(error))
  }
}
