"use client"

import type { Certificate } from "@urcar/sdk/actions"
import { useState } from "react"
import type { Address } from "viem"
import { Checkbox } from "#components/ui/choice.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { countryName } from "#lib/country-name.ts"
import { useCertificate } from "#lib/wallet/queries.ts"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { keyRefusal } from "../logic/rules.ts"
import { useCertifyKey, useWithdrawKey } from "./acts.ts"
import { ComparableKey, KeyEntry } from "./key-entry.tsx"
import { useReadKey } from "./queries.ts"
import { useRefusalText } from "./refusal-text.ts"

type KeyAct = "certify" | "withdraw"
type FormProps = { act: KeyAct; country: string }
type SignProps = FormProps & { ownerKey: Address; blocked: string | undefined }

function CertificateState({ certificate }: { certificate: Certificate }) {
  const { key: words } = useMessages("police")
  const format = useFormat()
  const { country, isValid, since } = certificate
  const values = { country: countryName(format.preferences.tag, country), since: format.date(since) }
  const state = country === "" ? words.none : fill(isValid ? words.valid : words.withdrawn, values)
  return (
    <p>
      {words.state}: <strong>{state}</strong>
    </p>
  )
}

function Certify({ ownerKey, country, blocked }: SignProps) {
  const { key: words } = useMessages("police")
  const { preferences } = useFormat()
  const certify = useCertifyKey()
  const values = { key: ownerKey, country: countryName(preferences.tag, country) }
  return (
    <TransactionSteps
      transaction={certify}
      summary={{
        signs: <span className="wrap-anywhere">{fill(words.certifySigns, values)}</span>,
        undo: fill(words.certifyUndo, values),
        otherwise: words.certifyOtherwise,
      }}
      action={words.certifyAction}
      blocked={blocked}
      onSign={() => void certify.run({ key: ownerKey })}
      receipt={() => (
        <>
          <p className="font-bold">{words.certified}</p>
          <p className="font-mono break-all">{ownerKey}</p>
        </>
      )}
    />
  )
}

function Withdraw({ ownerKey, country, blocked }: SignProps) {
  const { key: words } = useMessages("police")
  const { preferences } = useFormat()
  const withdraw = useWithdrawKey()
  const values = { key: ownerKey, country: countryName(preferences.tag, country) }
  return (
    <TransactionSteps
      transaction={withdraw}
      summary={{
        signs: (
          <>
            <span className="wrap-anywhere">{fill(words.withdrawSigns, values)}</span> {words.withdrawNote}
          </>
        ),
        undo: words.withdrawUndo,
        otherwise: words.withdrawOtherwise,
      }}
      action={words.withdrawAction}
      blocked={blocked}
      onSign={() => void withdraw.run({ key: ownerKey })}
      receipt={() => (
        <>
          <p className="font-bold">{words.withdrawn2}</p>
          <p className="font-mono break-all">{ownerKey}</p>
        </>
      )}
    />
  )
}

/** What the register says of a key before anything about it is signed, then the signature. */
function KnownKey({ act, country, ownerKey }: FormProps & { ownerKey: Address }) {
  const { key: words } = useMessages("police")
  const refusalText = useRefusalText()
  const certificate = useCertificate(ownerKey)
  const [before, setBefore] = useState<Certificate>()
  const [isSeen, setSeen] = useState(false)
  const now = certificate.data ?? undefined
  // What was true when the form opened: the act itself changes the register, and the receipt must stay.
  if (now && before === undefined) setBefore(now)
  const refusal = before && keyRefusal(act, before, country)
  if (!before) return <p role="status">{words.loading}</p>
  const sign = { act, country, ownerKey }
  return (
    <>
      <ComparableKey value={ownerKey} />
      <CertificateState certificate={now ?? before} />
      {refusal ? <Notice tone="problem" title={refusalText(refusal)} live /> : null}
      {refusal ? null : act === "certify" ? (
        <>
          <Checkbox
            name="identity-checked"
            label={words.identity}
            checked={isSeen}
            onChange={({ currentTarget }) => setSeen(currentTarget.checked)}
          />
          <Certify {...sign} blocked={isSeen ? undefined : words.identityMissing} />
        </>
      ) : (
        <Withdraw {...sign} blocked={undefined} />
      )}
    </>
  )
}

/** Certifies a person's key, or withdraws its certificate. */
export function KeyForm({ act, country }: FormProps) {
  const [text, setText] = useState("")
  const [isLeft, setLeft] = useState(false)
  const read = useReadKey(text).data
  return (
    <div className="grid gap-5">
      <KeyEntry text={text} onText={setText} isLeft={isLeft} onLeave={() => setLeft(text !== "")} />
      {read && "key" in read ? (
        <KnownKey key={`${act} ${read.key}`} act={act} country={country} ownerKey={read.key} />
      ) : null}
    </div>
  )
}
