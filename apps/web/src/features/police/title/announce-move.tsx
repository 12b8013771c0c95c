"use client"

import { useState } from "react"
import type { Address } from "viem"
import { Checkbox } from "#components/ui/choice.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Select } from "#components/ui/select.tsx"
import { countryName } from "#lib/country-name.ts"
import { vehicleRoute } from "#lib/routes.ts"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useCertificate } from "#lib/wallet/queries.ts"
import { shortKey } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { today } from "../logic/double-entry.ts"
import { heirRefusal, type TitleCase, type TitleReason, titleReasons, titleRefusal } from "../logic/title.ts"
import { ComparableKey, KeyEntry } from "../work/key-entry.tsx"
import { useReadKey } from "../work/queries.ts"

type AnnounceProps = { known: TitleCase; vinTail: string; country: string }
type SignProps = Omit<AnnounceProps, "country"> & { reason: TitleReason; heir: Address | undefined }

function Sign({ known, vinTail, reason, heir }: SignProps) {
  const words = useMessages("titles")
  const [isSeen, setSeen] = useState(false)
  const { vin, owner } = known.vehicle
  const values = { vin, old: shortKey(owner), key: heir ? shortKey(heir) : "" }
  return (
    <>
      <Checkbox
        name="title-papers"
        label={words.papers[reason]}
        checked={isSeen}
        onChange={({ currentTarget }) => setSeen(currentTarget.checked)}
      />
      <OneAct
        action={words.announce.action}
        act={async (client) =>
          (await import("./acts.ts")).announce(client, { vin, vinTail, owner, heir, reason }, today())
        }
        blocked={isSeen ? undefined : words.papersMissing}
        summary={{
          signs: fill(words.announce.signs[reason], values),
          undo: words.announce.undo,
          otherwise: words.announce.otherwise,
        }}
        done={<p>{words.announce.done}</p>}
        sharePath={vehicleRoute(vin)}
      />
    </>
  )
}

/** The new owner's key, compared, and whether it may hold a title. */
function Heir(props: Omit<SignProps, "heir"> & { heir: Address }) {
  const words = useMessages("titles")
  const { data: certificate } = useCertificate(props.heir)
  if (!certificate) return <p role="status">{words.loading}</p>
  const refusal = heirRefusal(props.known, certificate)
  return (
    <>
      <ComparableKey value={props.heir} />
      {refusal ? (
        <Notice tone="problem" title={fill(words.refusals[refusal], {})} live />
      ) : (
        <Sign {...props} />
      )}
    </>
  )
}

function HeirEntry(props: Omit<SignProps, "heir">) {
  const words = useMessages("titles")
  const [text, setText] = useState("")
  const [isLeft, setLeft] = useState(false)
  const read = useReadKey(text).data
  return (
    <>
      <KeyEntry
        name="heir-key"
        label={words.newKey}
        text={text}
        onText={setText}
        isLeft={isLeft}
        onLeave={() => setLeft(text !== "")}
      />
      {read && "key" in read ? <Heir key={read.key} {...props} heir={read.key} /> : null}
    </>
  )
}

/** Why a title moves and to whom, then the announcement. */
export function AnnounceMove({ known, vinTail, country }: AnnounceProps) {
  const words = useMessages("titles")
  const { preferences } = useFormat()
  const [reason, setReason] = useState<TitleReason>("inheritance")
  const refusal = titleRefusal(known, country, reason)
  const responsible = countryName(preferences.tag, known.vehicle.country)
  const sign = { known, vinTail, reason }
  return (
    <>
      <Select
        name="title-reason"
        label={words.reason}
        value={reason}
        onChange={({ currentTarget }) =>
          setReason(titleReasons.find((one) => one === currentTarget.value) ?? "inheritance")
        }
        options={titleReasons.map((value) => ({ value, text: words.reasons[value] }))}
      />
      {refusal ? (
        <Notice tone="problem" title={fill(words.refusals[refusal], { country: responsible })} live />
      ) : reason === "annulment" ? (
        <Sign key={reason} {...sign} heir={undefined} />
      ) : (
        <HeirEntry key={reason} {...sign} />
      )}
    </>
  )
}
