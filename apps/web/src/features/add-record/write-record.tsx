"use client"

import { useState } from "react"
import type { Address } from "viem"
import { Button } from "#components/ui/button.tsx"
import { useMessages } from "#messages/client.tsx"
import { AuthorSignature } from "./author-signature.tsx"
import { Collecting } from "./collecting.tsx"
import { HandoverChoice, mayBeWitnessed } from "./handover-choice.tsx"
import type { KindForm } from "./kind-form.ts"
import type { Collection } from "./packet.ts"
import { type ReadyRecord, RecordForm } from "./record-form.tsx"
import { SendRecord } from "./send-record.tsx"
import { StoreStep } from "./store-step.tsx"
import type { Prefill } from "./use-draft.ts"
import { WitnessChoice } from "./witness-choice.tsx"

type Stage =
  | { name: "fill" }
  | {
      name: "sign"
      ready: ReadyRecord
      forget: () => void
      witnesses?: readonly Address[]
      /** Answered where a witness may sign and need not */
      isHandover?: boolean
      /** What it commits to is stored */
      isStored?: boolean
    }
  | { name: "collect"; collection: Collection }

/** One record from its form to its receipt: filled in, then signed at once, or signed and witnessed. */
export function WriteRecord(props: { form: KindForm; author: Address; prefill: Prefill }) {
  const { form, author } = props
  const { sign } = useMessages("add")
  const { kinds } = useMessages("record")
  const [stage, setStage] = useState<Stage>({ name: "fill" })
  const [isDone, setDone] = useState(false)
  const heading = <h2 className="mb-4 text-2xl">{kinds[form.name]}</h2>
  if (stage.name === "fill")
    return (
      <>
        {heading}
        <RecordForm
          form={form}
          prefill={props.prefill}
          author={author}
          onReady={(ready, forget) => setStage({ name: "sign", ready, forget })}
        />
      </>
    )
  if (stage.name === "collect")
    return (
      <Collecting
        collection={stage.collection}
        onChange={(collection) => setStage(collection ? { name: "collect", collection } : { name: "fill" })}
      />
    )
  const { ready, forget, witnesses, isHandover } = stage
  const asked = isHandover ? { ...form, witnesses: 1 } : form
  const { attachments } = ready
  const signing =
    attachments && !stage.isStored ? (
      <StoreStep
        ready={ready}
        attachments={attachments}
        onStored={() => setStage({ ...stage, isStored: true })}
      />
    ) : mayBeWitnessed(form) && isHandover === undefined ? (
      <HandoverChoice onChosen={(chosen) => setStage({ ...stage, isHandover: chosen })} />
    ) : asked.witnesses === 0 ? (
      <SendRecord
        ready={ready}
        onDone={() => {
          forget()
          setDone(true)
        }}
      />
    ) : witnesses ? (
      <AuthorSignature
        records={[ready]}
        author={author}
        witnesses={witnesses}
        onSigned={(collection) => {
          forget()
          setStage({ name: "collect", collection })
        }}
      />
    ) : (
      <WitnessChoice
        form={asked}
        author={author}
        onChosen={(chosen) => setStage({ ...stage, witnesses: chosen })}
      />
    )
  return (
    <>
      {heading}
      {isDone ? null : (
        <Button tone="quiet" className="mb-3 -ml-4" onClick={() => setStage({ name: "fill" })}>
          {sign.change}
        </Button>
      )}
      {signing}
      {isDone ? (
        <Button
          className="mt-6"
          onClick={() => {
            setDone(false)
            setStage({ name: "fill" })
          }}
        >
          {sign.another}
        </Button>
      ) : null}
    </>
  )
}
