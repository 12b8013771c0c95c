import type { VehicleLife } from "@urcar/sdk/indexer-client"
import { publicConfig } from "#lib/env.ts"
import type { Messages } from "#messages/types.ts"
import { toShownLife } from "./shown-life.ts"
import type { CheckQuestion, CheckTexts } from "./verification/index.ts"

/** What the browser is to check: this page, with the indexer's hints where to look. */
export function toCheckQuestion(life: VehicleLife): CheckQuestion {
  const { vehicle, records, blocks } = life
  const people = records.flatMap(({ author, witnesses }) => [author, ...witnesses])
  return {
    vin: vehicle.vin,
    chainId: publicConfig.chainId,
    endpoints: [publicConfig.rpc],
    shown: toShownLife(life),
    hints: {
      blocks,
      accounts: [...new Set(people)],
      kinds: [...new Set(records.map(({ kind }) => kind))],
    },
  }
}

/** The texts a check needs in the browser, and no others. */
export function toCheckTexts({ check, identity, record }: Messages): CheckTexts {
  return { check, verification: identity.verification, fields: { ...record.fields, ...check.fields } }
}
