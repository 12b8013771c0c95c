import type { FederationAct } from "@urcar/sdk/indexer-client"
import { isKindName, rolesFromMask } from "@urcar/sdk/kinds"
import type { Messages } from "#messages/types.ts"

type Parameter = NonNullable<FederationAct["parameters"]>[number]

const asciiOf = (hex: string): string =>
  String.fromCharCode(...(hex.slice(2).match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)))

/** What an announced act is called with, in the reader's words where the register has words for it. */
export function parameterText(
  { name, type, value }: Parameter,
  { roles, kinds }: Pick<Messages["record"], "roles" | "kinds">,
): string {
  if (type === "bytes2") return asciiOf(value)
  if (name === "roles")
    return rolesFromMask(Number(value))
      .map((role) => roles[role])
      .join(", ")
  const kind = name === "kind" ? asciiOf(value).replace(/\0+$/, "") : ""
  return isKindName(kind) ? kinds[kind] : value
}
