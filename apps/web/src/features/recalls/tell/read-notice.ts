import { InvalidPayloadError } from "@urcar/sdk/errors"
import { getKind } from "@urcar/sdk/kinds"
import type { NoticeDraft } from "./notice-fields.tsx"
import type { RecallNotice } from "./tell-recall.ts"

/** A notice as the register takes it; nothing while it lacks something. */
export function readNotice(draft: NoticeDraft): RecallNotice | undefined {
  try {
    return getKind("recall-notice").parse({ v: 1, ...draft, campaign: draft.campaign.trim().toUpperCase() })
  } catch (error) {
    if (error instanceof InvalidPayloadError) return undefined
    throw error
  }
}
