"use client"

import { useEffect, useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { VinText } from "#features/vehicle-identity/vin-text.tsx"
import { errorSentence } from "#lib/errors.ts"
import { FailedQuery } from "#lib/wallet/failed-query.tsx"
import { useSlow } from "#lib/wallet/use-slow.ts"
import { wordOf } from "#lib/words.ts"
import { useMessages } from "#messages/client.tsx"
import { RecordReceipt } from "../record-receipt.tsx"
import type { CarriedState } from "./ask-gateway.ts"
import { type CarriedRecord as Carried, dropCarried } from "./carried.ts"
import { CarriedSteps } from "./carried-steps.tsx"
import { SendYourself } from "./send-yourself.tsx"
import { isOver, useCarried } from "./use-carried.ts"

function Ending({ state: { told, record } }: { state: CarriedState }) {
  const { record: texts } = useMessages("carried")
  const errors = useMessages("errors")
  if (record) return <RecordReceipt record={record} />
  if (told.status === "refused")
    return (
      <Notice tone="problem" title={texts.refused} live>
        <p>{told.reason ? errorSentence(told.reason, errors) : errors.unknown}</p>
      </Notice>
    )
  return told.status === "recorded" ? <Notice tone="warning" title={texts.notFound} live /> : null
}

/**
 * One record on its way through a gateway: how far it is, why it was refused, another way where the gateway does not
 * answer. What it says is only the gateway's word until the chain shows the record.
 *
 * @param onForget once it is not to be shown any more
 */
export function CarriedRecord({ carried, onForget }: { carried: Carried; onForget?: () => void }) {
  const { record: texts } = useMessages("carried")
  const { kinds } = useMessages("record")
  const identity = useMessages("identity")
  const { data, error, refetch } = useCarried(carried)
  const [isSending, setSending] = useState(false)
  const over = data !== undefined && isOver(data)
  const isSlow = useSlow(!over)
  const { record } = carried.signed
  const drop = () => dropCarried(carried.hash, localStorage)
  const mayForget = over || isSending
  function forget() {
    drop()
    onForget?.()
  }
  useEffect(() => {
    if (over) dropCarried(carried.hash, localStorage)
  }, [over, carried.hash])
  return (
    <article className="grid gap-4" data-testid="carried">
      <h3>
        {wordOf(kinds, record.kind)} <VinText vin={record.vin} texts={identity} />
      </h3>
      <CarriedSteps state={data} />
      {data ? <Ending state={data} /> : null}
      {error && !over ? (
        <FailedQuery tone="warning" title={texts.silent} error={error} onAgain={() => void refetch()}>
          <p>{texts.kept}</p>
        </FailedQuery>
      ) : null}
      {over || isSending || !(error || isSlow) ? null : (
        <div className="grid gap-2">
          <p className="max-w-prose">{texts.sendText}</p>
          <div>
            <Button onClick={() => setSending(true)}>{texts.sendAction}</Button>
          </div>
        </div>
      )}
      {isSending ? <SendYourself carried={carried} onDone={drop} /> : null}
      {mayForget && onForget ? (
        <div>
          <Button tone="quiet" className="-ml-4" onClick={forget}>
            {texts.forget}
          </Button>
        </div>
      ) : null}
    </article>
  )
}
