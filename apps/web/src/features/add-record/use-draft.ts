"use client"

import { useState } from "react"
import type { CoreFields, Draft, FieldValue } from "./draft.ts"
import { clearDraft, loadDraft, saveDraft } from "./draft-store.ts"

/** A form's draft, kept in this browser with every change. Only where the browser renders: it reads its storage. */
export function useDraft(kind: string, vin: string | undefined) {
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = loadDraft(kind, localStorage)
    return vin && kept.core.vin === "" ? { ...kept, core: { ...kept.core, vin } } : kept
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
    forget: () => clearDraft(kind, localStorage),
  }
}
