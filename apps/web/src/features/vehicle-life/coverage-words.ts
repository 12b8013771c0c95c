import type { Format } from "#lib/format.ts"
import { plural } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import { type CoverageMeter, monthsOf } from "./coverage.ts"

/** The longest silence in a sentence. */
export function coverageSentence(
  { longest }: Pick<CoverageMeter, "longest">,
  { coverage }: Messages["vehicle"],
  format: Format,
): string {
  if (longest === null) return coverage.never
  const forms = longest.isOpen ? coverage.open : coverage.longest
  const months = monthsOf(longest)
  const chosen = months === 0 ? { other: forms.zero } : forms
  return plural(format.preferences.tag, chosen, months, {
    from: format.date(longest.from),
    to: format.date(longest.to),
  })
}
