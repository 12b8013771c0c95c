import { choice, day, optional } from "./field.ts"
import { defineKind } from "./kind.ts"

/** What an insurance covers, from when to when. Whom it covers is nowhere on chain. */
export const policy = defineKind({
  name: "policy",
  authorRoles: ["insurer"],
  odometer: "optional",
  fields: {
    cover: choice(["liability", "partial", "comprehensive"]),
    coverFrom: day(),
    coverUntil: day(),
    /** Why a cover ended before its day; the record then states the day it ended. */
    ended: optional(choice(["cancelled", "unpaid", "sold", "scrapped"])),
  },
  order: [["coverFrom", "coverUntil"]],
  variants: ["covered", "ended"],
  variant: ({ ended }) => (ended === undefined ? "covered" : "ended"),
  values: ({ cover, coverFrom, coverUntil, ended }) => ({ cover, coverFrom, coverUntil, ended }),
})
