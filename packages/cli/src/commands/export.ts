import { once } from "node:events"
import { createWriteStream } from "node:fs"
import { parseArgs } from "node:util"
import { createReadClient } from "@urcar/sdk"
import { readEvents, verifyArchive, writeArchive } from "@urcar/sdk/archive"
import { getDeployment } from "@urcar/sdk/chain"
import { readSnapshots } from "@urcar/sdk/passport"
import { getBlock } from "viem/actions"
import { UsageError } from "../command.ts"
import { type ExitCode, exitCodes } from "../exit-codes.ts"
import { toEndpoints } from "../io/chain-arguments.ts"
import { readLines } from "../io/lines.ts"
import { print } from "../io/print.ts"
import { reach } from "../io/reach.ts"

/**
 * Writes every event of the register to a file and re-verifies it: 0 if it holds, 1 if the endpoint left something out, 3 if it
 * gave no answer.
 */
export async function runExport(args: string[]): Promise<ExitCode> {
  const { rpc, out, json } = readArguments(args)
  const [endpoint] = toEndpoints(rpc)
  return reach(async () => {
    const client = createReadClient(endpoint)
    const { number, hash } = await getBlock(client)
    const toBlock = Number(number)
    const { chainId, startBlock, addresses } = getDeployment(client.chain.id)
    const registry = `0x${addresses.vehicleRegistry.slice(2).toLowerCase()}` as const
    const header = {
      archive: "urcar",
      v: 1,
      chainId,
      registry,
      fromBlock: startBlock,
      toBlock,
      blockHash: hash,
    } as const
    const heads = (await readSnapshots(client, { block: toBlock })).map(({ vin, head, recordCount }) => {
      return { vin, head, recordCount }
    })
    const file = out ?? `urcar-${chainId}-${toBlock}.jsonl`
    await write(file, writeArchive(header, readEvents(client, header), heads.sort(byVin)))
    const { events } = await verifyArchive(textOf(file))
    if (json) print(JSON.stringify({ file, chainId, toBlock, events, vehicles: heads.length }))
    else print(`${file}: ${events} events of ${heads.length} vehicles up to block ${toBlock}, re-verified`)
    return exitCodes.good
  })
}

/** The lines of a file, without their numbers. */
export async function* textOf(file: string): AsyncGenerator<string> {
  for await (const { text } of readLines(file)) yield text
}

/** Writes lines to a file. @throws UsageError if it cannot be written */
export async function write(file: string, lines: AsyncIterable<string>): Promise<void> {
  const stream = createWriteStream(file)
  const failed = new Promise<never>((_, reject) => {
    stream.once("error", ({ message }) => reject(new UsageError(`cannot write ${file}: ${message}`)))
  })
  failed.catch(() => undefined)
  for await (const line of lines) {
    if (!stream.write(`${line}\n`)) await Promise.race([once(stream, "drain"), failed])
  }
  stream.end()
  await Promise.race([once(stream, "close"), failed])
}

function byVin(one: { readonly vin: string }, other: { readonly vin: string }): number {
  return one.vin < other.vin ? -1 : 1
}

function readArguments(args: string[]) {
  const options = {
    json: { type: "boolean", default: false },
    rpc: { type: "string", multiple: true, default: [] as string[] },
    out: { type: "string" },
  } as const
  try {
    return parseArgs({ args, options }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
