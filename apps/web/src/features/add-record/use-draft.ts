"use client"

import { useState } from "react"
import type { CoreFields, Draft, FieldValue } from "./draft.ts"
import { clearDraft, loadDraft, saveDraft } from "./draft-store.ts"

/** What the link to a form says already: the vehicle, and the record that a correction is about. */
export type Prefill = { vin: string | undefined; supersedes?: string | undefined }

/** A form's draft, kept in this browser with every change. Only where the browser renders: it reads its storage. */
export function useDraft(kind: string, prefill: Prefill) {
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = loadDraft(kind, localStorage)
    const { vin, supersedes } = prefill
    if (!vin || (kept.core.vin !== "" && kept.core.vin !== vin)) return kept
    return { ...kept, core: { ...kept.core, vin, ...(supersedes && { supersedes }) } }
  })
  function set(next: Draft) {
    setDraft(next)
    saveDraft(kind, next, localStorage)
  }
  return {
    draft,
    setCore: (change: Partial<CoreFields>) => set({ ...draft, core: { ...draft.core, ...change } }),
    setField: (name: string, value: FieldValue) =>
      set({ ...draft, fields: { ...draft.fields, [name]: value } }),
    setFields: (change: Readonly<Record<string, FieldValue>>) =>
      set({ ...draft, fields: { ...draft.fields, ...change } }),
    forget: () => clearDraft(kind, localStorage),
  }
}
