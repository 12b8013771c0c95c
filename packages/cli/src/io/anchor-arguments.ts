import { parseArgs } from "node:util"
import { type Address, getAddress, isAddress } from "viem"
import { UsageError } from "../command.ts"
import { toEndpoints, toUrl } from "./chain-arguments.ts"

/** What `urcar anchor` is asked to do. */
export type AnchorArguments = {
  /** The public chain. */
  readonly to: string
  readonly json: boolean
} & (
  | { readonly act: "create"; readonly key: string }
  | { readonly act: "post"; readonly key: string; readonly contract: Address; readonly endpoint: string }
  | {
      readonly act: "check"
      readonly contract: Address
      /** Whose anchors count. */
      readonly by: readonly Address[]
      readonly endpoints: readonly string[]
    }
)

/**
 * Reads `--create --to URL --key FILE`, `--to URL --contract ADDRESS --key FILE [--rpc URL]` or
 * `--check --to URL --contract ADDRESS --by ADDRESS… [--rpc URL]…`.
 *
 * @throws UsageError
 */
export function readAnchorArguments(args: string[]): AnchorArguments {
  const { json, create, check, rpc, ...given } = parse(args)
  if (create && check) throw new UsageError("--create or --check, not both")
  const common = { to: toUrl(named(given.to, "--to, an endpoint of the public chain")), json }
  const keyFile = () => named(given.key, "the --key file of the account that anchors")
  if (create) return { ...common, act: "create", key: keyFile() }
  const contract = toAddress(named(given.contract, "the --contract on the public chain"))
  const endpoints = toEndpoints(rpc)
  if (!check) {
    const [endpoint, ...others] = endpoints
    if (others.length > 0) throw new UsageError("one --rpc only: anchor what your own node has")
    return { ...common, act: "post", contract, endpoint, key: keyFile() }
  }
  if (given.by.length === 0) throw new UsageError("name whose anchors count: --by ADDRESS")
  return { ...common, act: "check", contract, endpoints, by: given.by.map(toAddress) }
}

function named(value: string | undefined, what: string): string {
  if (value === undefined || value === "") throw new UsageError(`name ${what}`)
  return value
}

function toAddress(text: string): Address {
  if (!isAddress(text, { strict: false })) throw new UsageError(`"${text}" is no address`)
  return getAddress(text)
}

function parse(args: string[]) {
  const text = { type: "string" } as const
  const list = { ...text, multiple: true, default: [] as string[] } as const
  const flag = { type: "boolean", default: false } as const
  const options = {
    json: flag,
    create: flag,
    check: flag,
    to: text,
    contract: text,
    key: text,
    by: list,
    rpc: list,
  }
  try {
    return parseArgs({ args, options }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
