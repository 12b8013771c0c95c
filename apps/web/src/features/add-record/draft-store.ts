import * as z from "zod/mini"
import { type Draft, emptyDraft } from "./draft.ts"

const texts = z.record(z.string(), z.string())
const stored = z.object({
  core: texts,
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.array(texts)])),
})

const keyOf = (kind: string) => `urcar.draft.${kind}`

/** What of a browser's storage drafts need. */
export type DraftStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">

/** The draft kept for a kind; an empty one where there is none, or one of an older form. */
export function loadDraft(kind: string, storage: DraftStorage): Draft {
  try {
    const { core, fields } = stored.parse(JSON.parse(storage.getItem(keyOf(kind)) ?? ""))
    return { core: { ...emptyDraft.core, ...core }, fields }
  } catch {
    return emptyDraft
  }
}

/** Keeps a draft in this browser. */
export function saveDraft(kind: string, draft: Draft, storage: DraftStorage): void {
  try {
    storage.setItem(keyOf(kind), JSON.stringify(draft))
  } catch {
    // A full or forbidden storage keeps nothing; the form itself still holds everything.
  }
}

/** Forgets a draft once it is written. */
export function clearDraft(kind: string, storage: DraftStorage): void {
  storage.removeItem(keyOf(kind))
}
