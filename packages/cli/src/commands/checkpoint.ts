import { parseArgs } from "node:util"
import { createReadClient, createWriteClient } from "@urcar/sdk"
import { readTree, signCheckpoint } from "@urcar/sdk/passport"
import { UsageError } from "../command.ts"
import { type ExitCode, exitCodes } from "../exit-codes.ts"
import { toEndpoints } from "../io/chain-arguments.ts"
import { complain, print } from "../io/print.ts"
import { reach } from "../io/reach.ts"
import { readAccount } from "../io/read-account.ts"
import { readCheckpointFile } from "../passport/checkpoint-file.ts"

/**
 * A department signs the register as its own node has it at a block: prints the checkpoint with one signature more. 0 if it did,
 * 1 if the node has another root than the checkpoint to join, 3 if it gave no answer.
 */
export async function runCheckpoint(args: string[]): Promise<ExitCode> {
  const { rpc, join, key } = readArguments(args)
  const [endpoint] = toEndpoints(rpc)
  const given = join === undefined ? undefined : await readCheckpointFile(join)
  const account = await readAccount(key)
  return reach(async () => {
    const client = createReadClient(endpoint)
    const { checkpoint } = await readTree(client, given?.block)
    if (given !== undefined && (given.root !== checkpoint.root || given.time !== checkpoint.time)) {
      complain(`this node has another root at block ${given.block}: ${checkpoint.root}. Nothing was signed.`)
      return exitCodes.bad
    }
    const signature = await signCheckpoint(createWriteClient(account, endpoint, client.chain.id), checkpoint)
    const signatures = [...(given?.signatures ?? []).filter((one) => one !== signature), signature]
    print(JSON.stringify({ chainId: client.chain.id, ...checkpoint, signatures }))
    return exitCodes.good
  })
}

function readArguments(args: string[]) {
  const options = {
    rpc: { type: "string", multiple: true, default: [] as string[] },
    join: { type: "string" },
    key: { type: "string" },
  } as const
  try {
    const { rpc, join, key } = parseArgs({ args, options }).values
    if (key === undefined) throw new UsageError("name the --key file of the department")
    return { rpc, join, key }
  } catch (error) {
    throw error instanceof UsageError
      ? error
      : new UsageError(error instanceof Error ? error.message : String(error))
  }
}
