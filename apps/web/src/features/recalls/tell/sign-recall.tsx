"use client"

import { Details } from "#components/ui/details.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { VinText } from "#features/vehicle-identity/index.ts"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill, plural } from "#messages/fill.ts"
import type { RecalledCar } from "./find-cars.ts"
import type { NoticeDraft } from "./notice-fields.tsx"
import { readNotice } from "./read-notice.ts"
import type { RecallNotice } from "./tell-recall.ts"

/** The cars that were found, what is signed for them, the receipt. */
export function SignRecall(props: {
  draft: NoticeDraft
  cars: readonly RecalledCar[]
  unknown: readonly string[]
}) {
  const { draft, cars, unknown } = props
  const { tell: texts } = useMessages("recalls")
  const identity = useMessages("identity")
  const { preferences, number } = useFormat()
  const notice = readNotice(draft)
  const tell = useTransaction(async (client, payload: RecallNotice) => {
    const { tellRecall } = await import("./tell-recall.ts")
    return tellRecall(client, payload, cars)
  })
  const count = plural(preferences.tag, texts.found, cars.length)
  return (
    <>
      {unknown.length > 0 ? (
        <Notice tone="warning" title={texts.unknown}>
          <p className="font-mono break-all">{unknown.join(", ")}</p>
        </Notice>
      ) : null}
      {cars.length === 0 ? <Notice title={texts.none} live /> : null}
      {cars.length > 0 ? (
        <>
          <Details summary={count}>
            <ul>
              {cars.map(({ vin }) => (
                <li key={vin}>
                  <VinText vin={vin} texts={identity} />
                </li>
              ))}
            </ul>
          </Details>
          <TransactionSteps
            transaction={tell}
            action={texts.action}
            blocked={notice ? undefined : texts.incomplete}
            onSign={() => {
              if (notice) void tell.run(notice)
            }}
            summary={{
              signs: `${fill(texts.signs, { campaign: notice?.campaign ?? "…" })} ${count}`,
              undo: texts.undo,
              otherwise: texts.otherwise,
            }}
            receipt={({ told, refused }) => (
              <>
                <p>{plural(preferences.tag, texts.done, told)}</p>
                {refused > 0 ? <p>{fill(texts.refused, { count: number(refused) })}</p> : null}
              </>
            )}
            sharePath={() => "/recalls"}
          />
        </>
      ) : null}
    </>
  )
}
