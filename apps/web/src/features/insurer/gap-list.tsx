import type { Format } from "#lib/format.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import type { AfterSale } from "./after-sale.ts"
import type { CoverGap } from "./cover-gaps.ts"

function gapText({ from, until, isOpen }: CoverGap, texts: Messages["insurer"]["cover"], format: Format) {
  const days = { from: format.date(from), until: format.date(until) }
  return fill(isOpen && from < until ? texts.gapOpen : from === until ? texts.gapDay : texts.gap, days)
}

/** Days of which nobody reported a cover; nothing where nobody ever reported one. */
export function GapList(
  props: Pick<AfterSale, "covers" | "gaps"> & { texts: Pick<Messages, "insurer">; format: Format },
) {
  const { covers, gaps, format } = props
  const { cover: texts } = props.texts.insurer
  if (covers.length === 0) return null
  if (gaps.length === 0) return <p className="text-ink-soft">{texts.noGaps}</p>
  return (
    <div data-testid="cover-gaps">
      <p>{texts.gaps}</p>
      <ul className="list-disc pl-6 tabular-nums">
        {gaps.map((gap) => (
          <li key={gap.from}>{gapText(gap, texts, format)}</li>
        ))}
      </ul>
    </div>
  )
}
