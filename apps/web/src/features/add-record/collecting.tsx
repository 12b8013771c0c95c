"use client"

import { type FormEvent, useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Details } from "#components/ui/details.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { TextArea } from "#components/ui/text-field.tsx"
import { vehicleRoute } from "#lib/routes.ts"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useAccountName } from "#lib/wallet/use-account-name.ts"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { shortKey } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill, plural } from "#messages/fill.ts"
import {
  type Collection,
  dropCollection,
  hasSigned,
  isComplete,
  keepCollection,
  witnessesOf,
} from "./collection.ts"
import { LinkCard } from "./link-card.tsx"
import { toPlain } from "./packet.ts"
import { RecordFacts } from "./record-facts.tsx"
import { takeAnswer } from "./take-answer.ts"

function WitnessRow({ collection, witness }: { collection: Collection; witness: string }) {
  const { witness: texts } = useMessages("add")
  const { name } = useAccountName(witness.startsWith("0x") ? `0x${witness.slice(2)}` : undefined)
  const signed = hasSigned(collection, witness)
  return (
    <li className="border-b border-rule py-3" data-testid="witness-row">
      <p>
        <strong>{name ?? shortKey(witness)}</strong> {signed ? texts.hasSigned : texts.waits}
      </p>
      {signed ? null : (
        <LinkCard
          path="/add/witness"
          id={collection.request.id}
          value={toPlain(collection.request)}
          open={texts.openAsWitness}
        />
      )}
    </li>
  )
}

function AnswerField({ onAnswer }: { onAnswer: (fragment: string) => Promise<boolean> }) {
  const { witness: texts } = useMessages("add")
  const [text, setText] = useState("")
  const [isWrong, setWrong] = useState(false)
  async function submit(event: FormEvent) {
    event.preventDefault()
    const good = await onAnswer(text.trim().replace(/^.*#(answer=)?/s, ""))
    setWrong(!good)
    if (good) setText("")
  }
  return (
    <form onSubmit={submit} className="grid gap-3">
      <TextArea
        name="answer"
        label={texts.answer}
        hint={texts.answerHint}
        rows={2}
        error={isWrong ? texts.answerWrong : undefined}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div>
        <Button type="submit">{texts.takeAnswer}</Button>
      </div>
    </form>
  )
}

/** What was signed and waits for its witnesses: who has signed, the links to hand on, and, once complete, sending. */
export function Collecting(props: {
  collection: Collection
  onChange: (collection: Collection | undefined) => void
}) {
  const { collection, onChange } = props
  const { witness: texts, sign } = useMessages("add")
  const { preferences } = useFormat()
  const { chainId } = useWallet()
  const send = useTransaction(async (client, complete: Collection) => {
    const { sendItems } = await import("./send-items.ts")
    return sendItems(client, complete)
  })
  const { items } = collection.request
  const [first] = items
  async function take(fragment: string): Promise<boolean> {
    const next = await takeAnswer(fragment, collection, chainId)
    if (!next) return false
    keepCollection(next, localStorage)
    onChange(next)
    return true
  }
  async function sendAll() {
    if (await send.run(collection)) dropCollection(collection.request.id, localStorage)
  }
  const facts = (
    <div className="grid gap-4">
      {items.map(({ unsigned, owner }) => (
        <RecordFacts key={unsigned.record.vin} record={unsigned.record} owner={owner ?? undefined} />
      ))}
    </div>
  )
  if (isComplete(collection))
    return (
      <TransactionSteps
        transaction={send}
        action={texts.send}
        onSign={() => void sendAll()}
        summary={{ signs: facts, otherwise: texts.sendOtherwise }}
        receipt={(records) => (
          <>
            <p>{plural(preferences.tag, texts.sentReceipt, records.length)}</p>
            <ul className="mt-2">
              {records.map(({ vin }) => (
                <li key={vin}>
                  <Link href={vehicleRoute(vin)}>{fill(sign.openVin, { vin })}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
        sharePath={() => vehicleRoute(first?.unsigned.record.vin ?? "")}
      />
    )
  return (
    <section className="grid gap-5" aria-labelledby={`collect-${collection.request.id}`}>
      <h2 id={`collect-${collection.request.id}`}>{texts.collectTitle}</h2>
      <Notice title={texts.collectHint}>
        <p>{texts.collectText}</p>
      </Notice>
      <ul className="border-t-2 border-ink">
        {witnessesOf(collection.request).map((witness) => (
          <WitnessRow key={witness} collection={collection} witness={witness} />
        ))}
      </ul>
      <AnswerField onAnswer={take} />
      <Details summary={texts.signed}>{facts}</Details>
      <div>
        <Button
          tone="quiet"
          className="-ml-4"
          onClick={() => {
            dropCollection(collection.request.id, localStorage)
            onChange(undefined)
          }}
        >
          {texts.giveUp}
        </Button>
      </div>
    </section>
  )
}
