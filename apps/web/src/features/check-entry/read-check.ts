import { InvalidVinError } from "@urcar/sdk/errors"
import { parseVin, type Vin } from "@urcar/sdk/vin"

/** What a reader wants checked, and from which nodes. */
export type CheckEntry = {
  readonly text: { readonly vin: string; readonly rpc: string; readonly second: string }
  readonly vin: Vin | undefined
  readonly endpoints: readonly [string, ...string[]] | undefined
  /** Which fields cannot be what they should */
  readonly faults: readonly ("vin" | "rpc" | "second")[]
}

const first = (value: string | readonly string[] | undefined): string =>
  (typeof value === "string" ? value : (value?.[0] ?? "")).trim().slice(0, 300)

function toVin(text: string): Vin | undefined {
  try {
    return parseVin(text)
  } catch (error) {
    if (error instanceof InvalidVinError) return undefined
    throw error
  }
}

const isNode = (text: string): boolean =>
  URL.canParse(text) && ["http:", "https:"].includes(new URL(text).protocol)

/**
 * Reads the search part of the page's address.
 *
 * @param fallback the node that is asked where the reader names none
 */
export function readCheckEntry(
  search: Readonly<Record<string, string | readonly string[] | undefined>>,
  fallback: string,
): CheckEntry {
  const text = { vin: first(search.vin), rpc: first(search.rpc) || fallback, second: first(search.second) }
  const vin = toVin(text.vin)
  const faults = [
    ...(text.vin !== "" && vin === undefined ? (["vin"] as const) : []),
    ...(isNode(text.rpc) ? [] : (["rpc"] as const)),
    ...(text.second === "" || isNode(text.second) ? [] : (["second"] as const)),
  ]
  const others = text.second === "" ? [] : [text.second]
  return { text, vin, faults, endpoints: faults.length === 0 ? [text.rpc, ...others] : undefined }
}
