import type { KeyReissue } from "@urcar/sdk/indexer-client"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import type { Format } from "#lib/format.ts"
import { routes } from "#lib/routes.ts"
import { shortKey } from "#lib/words.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"

type WarningProps = { reissue: KeyReissue; texts: Pick<Messages, "keys">; format: Format }

/** What is being done to the key of a vehicle's owner, for everybody who looks at the vehicle. */
export function CarKeyWarning({ reissue, texts: { keys }, format }: WarningProps) {
  const { state, announcedAt, executableFrom, lapsesAfter, vetoedAt, closedAt } = reissue
  const words = keys.car
  if (state !== "announced" && state !== "referred" && state !== "executed") return null
  const date = format.date(state === "executed" ? (closedAt ?? announcedAt) : announcedAt)
  const text = fill(words[`${state}Text`], {
    ...{ country: format.country(reissue.country), key: shortKey(reissue.newKey), date },
    ...{ from: `${format.dateTime(executableFrom)} UTC`, until: `${format.dateTime(lapsesAfter)} UTC` },
    vetoed: format.date(vetoedAt ?? announcedAt),
  })
  return (
    <Notice tone="problem" title={words[state]}>
      <p>{text}</p>
      {state === "executed" ? null : <p className="mt-1 font-semibold">{words.frozen}</p>}
      <p className="mt-1">
        <Link href={routes.garage}>{words.toGarage}</Link>
      </p>
    </Notice>
  )
}
