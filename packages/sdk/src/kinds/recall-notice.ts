import { choice, day } from "./field.ts"
import { defineKind } from "./kind.ts"
import { parts } from "./part-fields.ts"
import { campaign, recallRisks } from "./recall-fields.ts"

/** The manufacturer tells that a recall concerns this very vehicle. */
export const recallNotice = defineKind({
  name: "recall-notice",
  authorRoles: ["manufacturer"],
  odometer: "none",
  fields: {
    campaign: campaign(),
    announcedOn: day(),
    risk: choice(recallRisks),
    part: choice(parts),
    remedy: choice(["inspect", "repair", "replace", "software", "buy-back", "stop-driving"]),
  },
  variantField: "remedy",
  values: ({ campaign, part, risk }) => ({ campaign, part, risk }),
})
