"use client"

import { useState } from "react"
import type { Address } from "viem"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { vehicleRoute } from "#lib/routes.ts"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useErrorSentence } from "#lib/wallet/use-error-sentence.ts"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill, plural } from "#messages/fill.ts"
import { AuthorSignature } from "./author-signature.tsx"
import { Collecting } from "./collecting.tsx"
import type { KindForm } from "./kind-form.ts"
import { ListPreview } from "./list-preview.tsx"
import type { ListRow } from "./list-rows.ts"
import type { Collection } from "./packet.ts"
import type { ReadyRecord } from "./record-form.tsx"
import { WitnessChoice } from "./witness-choice.tsx"
import type { WrittenList } from "./write-list.ts"

function ListReceipt({ written }: { written: WrittenList }) {
  const { list: texts } = useMessages("add")
  const { preferences } = useFormat()
  const sentence = useErrorSentence()
  return (
    <>
      <p>{plural(preferences.tag, texts.written, written.vins.length)}</p>
      {written.refused.length > 0 ? (
        <div className="my-3">
          <Notice tone="problem" title={plural(preferences.tag, texts.refused, written.refused.length)}>
            <ul>
              {written.refused.map(({ vin, reason }) => (
                <li key={vin}>
                  <span className="font-mono">{vin}</span>: {sentence(reason)}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      <ul className="mt-2 columns-1 sm:columns-2">
        {written.vins.map((vin) => (
          <li key={vin}>
            <Link href={vehicleRoute(vin)}>
              <span className="font-mono">{vin}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

function SendAtOnce({ form, rows }: { form: KindForm; rows: readonly ListRow[] }) {
  const { list: texts, sign } = useMessages("add")
  const write = useTransaction(async (client, inputs: ListRow["input"][]) => {
    const { writeList } = await import("./write-list.ts")
    return writeList(client, inputs)
  })
  const isBirths = form.name === "manufacture"
  return (
    <TransactionSteps
      transaction={write}
      action={fill(isBirths ? texts.sendBirths : texts.send, { count: rows.length })}
      onSign={() => void write.run(rows.map(({ input }) => input))}
      summary={{
        signs: fill(isBirths ? texts.signsBirths : texts.signs, { count: rows.length }),
        otherwise: sign.otherwise,
      }}
      receipt={(written) => <ListReceipt written={written} />}
    />
  )
}

/** A list that needs witnesses: the author signs each line, every witness signs each once, then anyone sends. */
function SendWitnessed(props: { form: KindForm; author: Address; rows: readonly ListRow[] }) {
  const { form, author, rows } = props
  const [records, setRecords] = useState<readonly ReadyRecord[]>()
  const [witnesses, setWitnesses] = useState<readonly Address[]>([])
  const [collection, setCollection] = useState<Collection>()
  async function choose(chosen: readonly Address[]) {
    const { buildRecord } = await import("./build-record.ts")
    setWitnesses(chosen)
    setRecords(rows.map(({ input }) => ({ record: buildRecord(input), owner: input.owner })))
  }
  if (collection) return <Collecting collection={collection} onChange={setCollection} />
  if (records)
    return (
      <AuthorSignature records={records} author={author} witnesses={witnesses} onSigned={setCollection} />
    )
  return <WitnessChoice form={form} author={author} onChosen={(chosen) => void choose(chosen)} />
}

/** A checked list: what it states, then its signature or signatures. */
export function SendList(props: { form: KindForm; author: Address; rows: readonly ListRow[] }) {
  const { list: texts } = useMessages("add")
  return (
    <div className="grid gap-8">
      {/* Forty lines on a phone would put what is signed far below; they scroll in a frame of their own. */}
      <section
        aria-label={fill(texts.preview, { count: props.rows.length })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        className="max-h-[32rem] overflow-y-auto border-b-2 border-rule"
      >
        <ListPreview rows={props.rows} />
      </section>
      {props.form.witnesses > 0 ? (
        <SendWitnessed {...props} />
      ) : (
        <SendAtOnce form={props.form} rows={props.rows} />
      )}
    </div>
  )
}
