import {
  AnchorMissingError,
  type AnchorReport,
  AnchorsWithheldError,
  anchorChain,
  checkAnchoredHeads,
  createAnchorContract,
  createRpc,
  HeadLostError,
  HeadNotNewerError,
  listAnchoredHeads,
  readChainId,
} from "@urcar/sdk/anchor"
import { createReadClient, createWriteClient } from "@urcar/sdk/chain"
import { WrongChainError } from "@urcar/sdk/errors"
import { type ExitCode, exitCodes } from "../exit-codes.ts"
import { type AnchorArguments, readAnchorArguments } from "../io/anchor-arguments.ts"
import { complain, print } from "../io/print.ts"
import { reach } from "../io/reach.ts"
import { readAccount } from "../io/read-account.ts"

type Of<Act extends AnchorArguments["act"]> = Extract<AnchorArguments, { readonly act: Act }>

/**
 * A public chain as a witness: writes a chain's newest block down there, or says whether a chain still has every block
 * that was. 0 if it did, or has; 1 if a block was lost (the first is named), 3 where nobody answers or nothing is new.
 */
export async function runAnchor(args: string[]): Promise<ExitCode> {
  const read = readAnchorArguments(args)
  return reach(() =>
    named(() => {
      if (read.act === "create") return create(read)
      return read.act === "post" ? post(read) : check(read)
    }),
  )
}

async function create({ to, key, json }: Of<"create">): Promise<ExitCode> {
  const account = await readAccount(key)
  const chainId = await readChainId(createRpc(to))
  const contract = await createAnchorContract(createWriteClient(account, to, chainId))
  print(json ? JSON.stringify({ chainId, contract }) : `created on chain ${chainId}: --contract ${contract}`)
  return exitCodes.good
}

async function post({ to, contract, endpoint, key, json }: Of<"post">): Promise<ExitCode> {
  const account = await readAccount(key)
  const client = createWriteClient(account, to, await readChainId(createRpc(to)))
  const head = await anchorChain(client, { source: createRpc(endpoint), contract })
  const { chainId, number, hash, publicBlock, by } = head
  if (json) print(JSON.stringify(head))
  else print(`block ${number} of chain ${chainId}, ${hash}, anchored in block ${publicBlock} by ${by}`)
  return exitCodes.good
}

async function check({ to, contract, by, endpoints, json }: Of<"check">): Promise<ExitCode> {
  const client = createReadClient(to, await readChainId(createRpc(to)))
  const sources = endpoints.map((url) => createRpc(url))
  const ids = await Promise.all(sources.map(readChainId))
  const [chainId = 0] = ids
  const stranger = ids.find((id) => id !== chainId)
  if (stranger !== undefined) throw new WrongChainError(stranger, [chainId])
  const lists = await Promise.all(by.map((one) => listAnchoredHeads(client, { contract, by: one, chainId })))
  const heads = lists.flat()
  if (heads.length === 0) {
    complain(`none of them anchored chain ${chainId}`)
    return exitCodes.undecided
  }
  const reports = await Promise.all(sources.map((source) => checkAnchoredHeads(source, heads)))
  if (json)
    print(
      JSON.stringify({
        chainId,
        endpoints: reports.map((report, at) => ({ url: endpoints[at], ...report })),
      }),
    )
  else
    for (const [at, report] of reports.entries())
      for (const line of toLines(endpoints[at] ?? "", report)) print(line)
  return reports.every(({ isSame }) => isSame) ? exitCodes.good : exitCodes.bad
}

function toLines(url: string, { isSame, firstLost, lastSame, comparisons }: AnchorReport): string[] {
  const kept = comparisons.filter(({ status }) => status === "same")
  const recomputed = kept.filter(({ isRecomputed }) => isRecomputed).length
  const last = lastSame === null ? "no anchored block" : `block ${lastSame.number}`
  return [
    `${url} ${isSame ? "has every anchored block" : "HAS ANOTHER HISTORY"}: ${kept.length} of ${comparisons.length}`,
    `  recomputed from headers: ${recomputed}; the rest are the endpoint's word`,
    ...(firstLost === null
      ? []
      : [
          `  the first that differs: block ${firstLost.number}, anchored by ${firstLost.by} in block ${firstLost.publicBlock}`,
          `  anchored ${firstLost.hash}`,
          `  found    ${firstLost.found ?? "nothing: the chain does not reach so far"}`,
        ]),
    `  unchanged up to ${last}`,
  ]
}

/** What has a name of its own is one line. */
async function named(act: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof HeadNotNewerError) {
      complain(`${error.shortMessage} block ${error.values.number}; ${error.advice}`)
      return exitCodes.undecided
    }
    const isNamed =
      error instanceof HeadLostError ||
      error instanceof AnchorMissingError ||
      error instanceof AnchorsWithheldError ||
      error instanceof WrongChainError
    if (!isNamed) throw error
    const values = Object.entries(error.values).map(([name, value]) => `${name} ${String(value)}`)
    complain(`${error.shortMessage} ${values.join(", ")}. ${error.advice}`)
    return exitCodes.bad
  }
}
