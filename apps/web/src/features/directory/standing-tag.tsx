import type { LicenceSummary } from "@urcar/sdk/indexer-client"
import { Tag, type TagTone } from "#components/ui/tag.tsx"
import type { Messages } from "#messages/types.ts"

const tones: Record<LicenceSummary["standing"], TagTone> = {
  none: "amber",
  active: "plain",
  suspended: "amber",
  exiting: "amber",
  revoked: "red",
}

/** How a licence stands now. */
export function StandingTag(props: {
  standing: LicenceSummary["standing"]
  texts: Messages["record"]["standings"]
}) {
  return <Tag tone={tones[props.standing]}>{props.texts[props.standing]}</Tag>
}
