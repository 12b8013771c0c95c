import type { KeyReissue } from "@urcar/sdk/indexer-client"
import type { Format } from "#lib/format.ts"
import { shortKey } from "#lib/words.ts"

/** What sentences about a re-issue are filled with. `key` is the new one. */
export function reissueValues(reissue: KeyReissue, format: Format) {
  const { oldKey, newKey, country, announcedAt, closedAt, executableFrom, lapsesAfter, titles } = reissue
  return {
    ...{ key: shortKey(newKey), old: shortKey(oldKey), own: shortKey(oldKey) },
    country: format.country(country),
    date: format.date(closedAt ?? announcedAt),
    from: `${format.dateTime(executableFrom)} UTC`,
    until: `${format.dateTime(lapsesAfter)} UTC`,
    titles: format.number(titles),
  }
}
