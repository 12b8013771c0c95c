"use client"

import { useQuery } from "@tanstack/react-query"
import type { IndexedOffer } from "@urcar/sdk/indexer-client"
import { useState } from "react"
import type { Hex } from "viem"
import { Button } from "#components/ui/button.tsx"
import { CopyButton } from "#components/ui/copy-button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { tradeRoute } from "#lib/routes.ts"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { useAttestSale, useAttestSaleWithPayoff } from "../client/acts.ts"
import { PayoffField, useHolderName } from "../client/payoff-field.tsx"
import { useCarLien } from "../client/queries.ts"
import { useMoney } from "../client/use-money.ts"
import { usePayoff } from "../client/use-payoff.ts"
import { useFeeText } from "../client/use-sale-words.ts"
import { isSameAddress } from "../logic/money.ts"
import { commitToPayment, createSalt } from "../logic/payment.ts"
import { termsOfOffer } from "../logic/terms.ts"

/** What the attester keeps: without it the commitment proves nothing. */
function Proof({ reference, salt, payment }: { reference: string; salt: Hex; payment: Hex }) {
  const { attest } = useMessages("trade")
  const { copied } = useMessages("common")
  return (
    <Notice tone="warning" title={attest.keep}>
      <p>{attest.keepText}</p>
      <p>
        {attest.salt} <span className="font-mono break-all">{salt}</span>
      </p>
      <p>
        {attest.commitment} <span className="font-mono break-all">{payment}</span>
      </p>
      <CopyButton
        value={[reference.trim(), salt, payment].join("\n")}
        label={attest.copyProof}
        copiedText={copied}
        className="-ml-2 min-h-11 px-2 text-blue underline underline-offset-4"
      >
        <span aria-hidden="true">{attest.copyProof}</span>
      </CopyButton>
    </Notice>
  )
}

/** What an attester knows of the lien on the car: none, its own, or another's with or without its quote. */
function useLienEnd({ vin, saleId, currency }: IndexedOffer) {
  const { payoff: texts } = useMessages("liens")
  const { address } = useWallet()
  const { data: lien, isPending } = useCarLien(vin)
  // No money moves here: nothing of the price is left for the lien.
  const payoff = usePayoff(lien ?? undefined, { saleId, currency, proceeds: 0n })
  const holder = useHolderName(lien ?? undefined)
  const isOwn = lien ? isSameAddress(lien.holder, address) : false
  const isMissing = lien && !isOwn && !payoff.quote
  return {
    ...{ lien, payoff, isOwn },
    blocked: isPending ? texts.looking : isMissing ? texts.missing : undefined,
    ends: lien ? fill(isOwn ? texts.attestOwn : texts.attestSigns, { holder }) : "",
  }
}

/** Attests one offer: the payment's reference is turned into a fingerprint here, then signed for. */
export function AttestForm({ offer, onClose }: { offer: IndexedOffer; onClose: () => void }) {
  const { attest: words, before } = useMessages("trade")
  const common = useMessages("common")
  const format = useFormat()
  const money = useMoney()
  const feeText = useFeeText()
  const plain = useAttestSale()
  const withPayoff = useAttestSaleWithPayoff()
  const end = useLienEnd(offer)
  // A lien that ended with this very sale leaves the form while its receipt is still to be read.
  const hasLien = end.lien || withPayoff.state.status !== "idle"
  const attest = hasLien ? withPayoff : plain
  const [reference, setReference] = useState("")
  const [salt] = useState(createSalt)
  const isGiven = reference.trim() !== ""
  const commitment = useQuery({
    queryKey: ["payment", offer.saleId, reference, salt],
    enabled: isGiven,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => commitToPayment(offer.saleId, reference, salt),
  })
  const payment = isGiven ? commitment.data : undefined
  const { vin, buyer, seller, saleId, signature, until } = offer
  const price = money(offer.price, offer.currency)
  const isDone = attest.state.status === "confirmed"
  const signs = `${fill(before.attestSigns, { price, buyer, seller, vin })} ${end.ends}`
  function sign() {
    if (!payment) return
    const what = { terms: termsOfOffer(offer), signature, buyer, payment }
    void (hasLien ? withPayoff.run({ ...what, saleId, until, payoff: end.payoff.quote }) : plain.run(what))
  }
  return (
    <div className="grid gap-4 border-t border-rule pt-4">
      {end.lien && !end.isOwn && !isDone ? (
        <PayoffField payoff={end.payoff} currency={offer.currency} />
      ) : null}
      {isDone ? null : (
        <TextField
          name="payment-reference"
          label={words.reference}
          hint={words.referenceHint}
          value={reference}
          maxLength={200}
          autoComplete="off"
          width="half"
          onChange={({ currentTarget }) => setReference(currentTarget.value)}
        />
      )}
      {payment ? <Proof reference={reference} salt={salt} payment={payment} /> : null}
      <TransactionSteps
        transaction={attest}
        summary={{
          signs: <span className="wrap-anywhere">{signs}</span>,
          costs: fill(before.costsFee, { fee: feeText(hasLien ? "attestWithPayoff" : "attest") }),
          undo: before.attestUndo,
          otherwise: fill(before.attestNobody, { until: format.date(until) }),
        }}
        action={words.action}
        blocked={payment ? end.blocked : words.referenceMissing}
        onSign={sign}
        receipt={() => (
          <>
            <p className="font-bold">{words.done}</p>
            <p className="wrap-anywhere">{fill(before.attestSigns, { price, buyer, seller, vin })}</p>
          </>
        )}
        sharePath={() => tradeRoute(saleId)}
      />
      <div>
        <Button onClick={onClose}>{isDone ? common.close : common.cancel}</Button>
      </div>
    </div>
  )
}
