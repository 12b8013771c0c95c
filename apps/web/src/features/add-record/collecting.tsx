"use client"

import { type ReactNode, useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Details } from "#components/ui/details.tsx"
import { useNow } from "#lib/use-now.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { useMessages } from "#messages/client.tsx"
import { AnswerField } from "./answer-field.tsx"
import { dropCollection, keepCollection } from "./collection.ts"
import { LinkCard } from "./link-card.tsx"
import { type Collection, missingOf, partiesOf } from "./packet.ts"
import { requestFaults } from "./request-faults.ts"
import { RequestFields } from "./request-fields.tsx"
import { RequestDeadline, RequestTitle } from "./request-head.tsx"
import { RequestParties } from "./request-parties.tsx"
import { RequestProblems } from "./request-problems.tsx"
import { SendCollection } from "./send-collection.tsx"
import { toStatement } from "./statement.ts"
import { type LinkRefusal, takeLink } from "./take-link.ts"
import { useRequestFacts } from "./use-request-facts.ts"
import { WithdrawRequest } from "./withdraw-request.tsx"

/** What is still to be done before sending: hand the link on, take what comes back. */
function Waiting(props: { collection: Collection; onChange: (collection: Collection) => void }) {
  const { collection, onChange } = props
  const texts = useMessages("witness")
  const { chainId } = useWallet()
  async function take(link: string): Promise<LinkRefusal | undefined> {
    const outcome = await takeLink(link, collection, chainId, Math.floor(Date.now() / 1000))
    if ("refusal" in outcome) return outcome.refusal
    keepCollection(outcome.collection, localStorage)
    onChange(outcome.collection)
    return undefined
  }
  return (
    <>
      <div>
        <p className="font-semibold">{texts.handOn}</p>
        <p className="mb-2 max-w-prose">{texts.handOnText}</p>
        <LinkCard collection={collection} to="witness" open={texts.openAsWitness} />
      </div>
      <AnswerField id={collection.request.id} onLink={take} />
    </>
  )
}

/** The ways out: the author takes the signature back, anybody else only forgets the draft. */
function Ending(props: {
  collection: Collection
  isUsed: boolean
  onEnd: (how: "withdraw" | "forget") => void
}) {
  const { withdrawal: texts } = useMessages("witness")
  const { address } = useWallet()
  const [author] = partiesOf(props.collection.request)
  const isAuthor = author?.toLowerCase() === address?.toLowerCase()
  return (
    <div className="-ml-4 flex flex-wrap gap-x-2">
      {isAuthor && !props.isUsed ? (
        <Button tone="quiet" onClick={() => props.onEnd("withdraw")}>
          {texts.offer}
        </Button>
      ) : null}
      <Button tone="quiet" onClick={() => props.onEnd("forget")}>
        {texts.forget}
      </Button>
    </div>
  )
}

/**
 * One draft on its way: until when, who has signed and who is missing, the link to hand on, and once complete,
 * sending.
 *
 * @param onChange with nothing once the draft is forgotten
 */
export function Collecting(props: {
  collection: Collection
  onChange: (collection: Collection | undefined) => void
}) {
  const { collection, onChange } = props
  const { request } = collection
  const texts = useMessages("witness")
  const { chainId } = useWallet()
  const now = useNow()
  const { data: facts } = useRequestFacts(request)
  const [stage, setStage] = useState<"open" | "withdrawing" | "done">("open")
  const statements = request.items.map((item) => toStatement(item, chainId))
  const faults = facts && stage !== "done" ? requestFaults(request, facts, now) : []
  const drop = () => dropCollection(request.id, localStorage)
  function end() {
    drop()
    setStage("done")
  }
  function forget() {
    drop()
    onChange(undefined)
  }
  function body(): ReactNode {
    if (stage === "withdrawing") return <WithdrawRequest request={request} onDone={drop} />
    if (missingOf(collection).length === 0 && faults.length === 0)
      return <SendCollection collection={collection} statements={statements} onSent={end} />
    return (
      <>
        {faults.length === 0 ? <Waiting collection={collection} onChange={onChange} /> : null}
        <Details summary={texts.signedFields}>
          <RequestFields statements={statements} />
        </Details>
      </>
    )
  }
  return (
    <section className="grid gap-5" aria-labelledby={`draft-${request.id}`} data-testid="draft">
      <div>
        <h2 id={`draft-${request.id}`}>
          <RequestTitle request={request} />
        </h2>
        <RequestDeadline request={request} />
      </div>
      <RequestProblems faults={faults} />
      <RequestParties collection={collection} facts={facts ?? undefined} />
      {body()}
      {stage === "open" ? (
        <Ending
          collection={collection}
          isUsed={(facts?.used ?? 0) >= request.items.length}
          onEnd={(how) => (how === "withdraw" ? setStage("withdrawing") : forget())}
        />
      ) : null}
    </section>
  )
}
