import { fromFragment } from "#lib/fragment.ts"
import { type Collection, packet } from "./packet.ts"
import { takeSignatures } from "./take-signatures.ts"

/** Why a link brought nothing. */
export type LinkRefusal = "broken" | "another" | "expired" | "not-asked" | "not-over-this" | "nothing-new"

/**
 * Takes what a pasted link carries into a request.
 *
 * @param text a link, or only its part after `#`
 * @param now unix seconds
 */
export async function takeLink(
  text: string,
  into: Collection,
  chainId: number,
  now: number,
): Promise<{ collection: Collection } | { refusal: LinkRefusal }> {
  if ((into.request.items[0]?.unsigned.deadline ?? 0) < now) return { refusal: "expired" }
  const from = await fromFragment(text.trim().replace(/^.*#/s, ""))
    .then((value) => packet.parse(value))
    .catch(() => undefined)
  if (!from) return { refusal: "broken" }
  const taken = await takeSignatures(into, from, chainId)
  if (!taken) return { refusal: "another" }
  if (taken.added.length > 0) return { collection: taken.collection }
  return { refusal: taken.refused[0]?.why ?? "nothing-new" }
}
