"use client"

import { useQuery } from "@tanstack/react-query"
import { useState, useSyncExternalStore } from "react"
import type { Address } from "viem"
import { Button } from "#components/ui/button.tsx"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useAccountName } from "#lib/wallet/use-account-name.ts"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { WalletNeeded } from "#lib/wallet/wallet-needed.tsx"
import { shortKey } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { fromFragment } from "./fragment.ts"
import { LinkCard } from "./link-card.tsx"
import { type WitnessAnswer, type WitnessRequest, witnessRequest } from "./packet.ts"
import { RecordFacts } from "./record-facts.tsx"

const subscribeHash = (notify: () => void) => {
  addEventListener("hashchange", notify)
  return () => removeEventListener("hashchange", notify)
}

/** The part of this page's address after `#`. */
export const useHash = (): string =>
  useSyncExternalStore(
    subscribeHash,
    () => location.hash.slice(1),
    () => "",
  )

function PartyName({ account }: { account: Address }) {
  const { name } = useAccountName(account)
  return <strong>{name ?? shortKey(account)}</strong>
}

function NotYou({ request }: { request: WitnessRequest }) {
  const { witness: texts } = useMessages("add")
  const { bar } = useMessages("account")
  const { chooseActor } = useWallet()
  return (
    <Notice tone="warning" title={texts.notYou} live>
      <p>{texts.notYouText}</p>
      <ul className="my-2">
        {request.items[0]?.unsigned.witnesses.map((witness) => (
          <li key={witness}>
            <PartyName account={witness} />
          </li>
        ))}
      </ul>
      {chooseActor ? <Button onClick={chooseActor}>{bar.switchAccount}</Button> : null}
    </Notice>
  )
}

function SignAsWitness({ request, witness }: { request: WitnessRequest; witness: Address }) {
  const { witness: texts } = useMessages("add")
  const { steps } = useMessages("account")
  const format = useFormat()
  const [answer, setAnswer] = useState<WitnessAnswer>()
  const signing = useTransaction(async (client) => {
    const { signItems } = await import("./sign-items.ts")
    const signatures = await signItems(client, request.items)
    setAnswer({ id: request.id, witness, signatures })
    return signatures
  })
  const { items } = request
  const deadline = items[0]?.unsigned.deadline ?? 0
  return (
    <TransactionSteps
      transaction={signing}
      isSignatureOnly
      action={texts.signAsWitness}
      onSign={() => void signing.run(undefined)}
      summary={{
        signs: (
          <div className="grid gap-4">
            {items.length > 1 ? <p>{fill(texts.signsMany, { count: items.length })}</p> : null}
            {items.map(({ unsigned, owner }) => (
              <RecordFacts key={unsigned.record.vin} record={unsigned.record} owner={owner ?? undefined} />
            ))}
          </div>
        ),
        costs: steps.free,
        undo: texts.undo,
        otherwise: fill(texts.witnessOtherwise, { date: format.date(deadline) }),
      }}
      receipt={() =>
        answer ? (
          <div className="grid gap-3">
            <p>{texts.giveBack}</p>
            <LinkCard path="/add" prefix="answer=" id={answer.id} value={answer} open={texts.giveBackHere} />
          </div>
        ) : null
      }
    />
  )
}

/** A witness sees exactly what it signs, signs, and gives the signature back as a link. */
export function WitnessPage() {
  const { witness: texts } = useMessages("add")
  const { address, connection } = useWallet()
  const hash = useHash()
  const { data: request, isError } = useQuery({
    meta: { local: true },
    queryKey: ["witness-request", hash],
    enabled: hash !== "",
    retry: 0,
    queryFn: async () => witnessRequest.parse(await fromFragment(hash)),
  })
  if (hash === "" || isError)
    return (
      <EmptyState title={texts.noRequest}>{hash === "" ? texts.noRequestText : texts.brokenLink}</EmptyState>
    )
  if (!request) return null
  const [first] = request.items
  const witness = first?.unsigned.witnesses.find((one) => one.toLowerCase() === address?.toLowerCase())
  return (
    <div className="grid gap-6">
      {first ? (
        <p className="text-lg">
          <PartyName account={first.unsigned.author} /> {texts.asks}
        </p>
      ) : null}
      {witness && address ? (
        <SignAsWitness key={address} request={request} witness={witness} />
      ) : (
        <>
          {connection ? <NotYou request={request} /> : <WalletNeeded>{texts.connectFirst}</WalletNeeded>}
          {request.items.map(({ unsigned, owner }) => (
            <RecordFacts key={unsigned.record.vin} record={unsigned.record} owner={owner ?? undefined} />
          ))}
        </>
      )}
    </div>
  )
}
