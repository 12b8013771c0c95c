import type { KindName } from "@urcar/sdk/kinds"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import type { Act } from "./logic/name-act.ts"

export type ActTexts = Messages["pages"]["network"]["blocks"]
export type KindTexts = Readonly<Record<KindName, string>>

/** What a transaction asked for, in words; what has no words by its names. */
export function actText(act: Act | null, texts: ActTexts, kinds: KindTexts): string {
  if (act === null) return texts.foreign
  const { contract, name } = act
  const words = new Map<string, string>(Object.entries(texts.acts[contract])).get(name)
  const said = words ?? fill(texts.other, { contract, name })
  const about = act.inner ? actText(act.inner, texts, kinds) : act.kinds.map((kind) => kinds[kind]).join(", ")
  return about === "" ? said : `${said}: ${about}`
}
