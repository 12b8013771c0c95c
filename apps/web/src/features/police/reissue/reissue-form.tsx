"use client"

import { useState } from "react"
import type { Address } from "viem"
import { Notice } from "#components/ui/notice.tsx"
import { countryName } from "#lib/country-name.ts"
import { useNow } from "#lib/use-now.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { type KnownKey, oldKeyRefusal, reissueStep } from "../logic/reissue.ts"
import { ComparableKey, KeyEntry } from "../work/key-entry.tsx"
import { useReadKey } from "../work/queries.ts"
import { AnnounceKey } from "./announce-key.tsx"
import { FollowTitles } from "./follow-titles.tsx"
import { OpenReissue } from "./open-reissue.tsx"
import { useKnownKey } from "./queries.ts"

type KnownProps = { oldKey: Address; known: KnownKey; country: string }

/** An old key that can be announced, or the reason why not. */
function Announcing({ oldKey, known, country }: KnownProps) {
  const { police: words } = useMessages("keys")
  const format = useFormat()
  const now = useNow()
  // What was true when the form opened: the announcement itself makes the next one too soon.
  const [refusal] = useState(() => oldKeyRefusal(known, country, now))
  if (refusal === undefined) return <AnnounceKey oldKey={oldKey} country={country} />
  const values = {
    country: countryName(format.preferences.tag, known.certificate.country),
    date: format.date(known.reissue?.nextFrom ?? 0),
  }
  return <Notice tone="problem" title={fill(words.refusals[refusal], values)} live />
}

function OldKey({ oldKey, country }: { oldKey: Address; country: string }) {
  const { police: words } = useMessages("keys")
  const now = useNow()
  const { data: known } = useKnownKey(oldKey)
  // An act changes the register under the form, and its receipt must stay where it stands.
  const [isAnnouncing, setAnnouncing] = useState<boolean>()
  if (!known || now === 0) return <p role="status">{words.loading}</p>
  const step = reissueStep(known.reissue, now)
  if (isAnnouncing === undefined) setAnnouncing(step === "announce")
  const { reissue } = known
  return (
    <>
      <ComparableKey value={oldKey} />
      {isAnnouncing ? <Announcing oldKey={oldKey} known={known} country={country} /> : null}
      {reissue && step !== "announce" ? (
        <OpenReissue oldKey={oldKey} reissue={reissue} step={step} country={country} />
      ) : null}
      {reissue && step === "executed" ? <FollowTitles oldKey={oldKey} newKey={reissue.newKey} /> : null}
    </>
  )
}

/** A lost key: announced to be issued anew, carried out, taken back, its titles carried over. */
export function ReissueForm({ country }: { country: string }) {
  const { police: words } = useMessages("keys")
  const [text, setText] = useState("")
  const [isLeft, setLeft] = useState(false)
  const read = useReadKey(text).data
  return (
    <div className="grid gap-5">
      <p className="max-w-prose">{words.text}</p>
      <KeyEntry
        name="old-key"
        label={words.oldKey}
        text={text}
        onText={setText}
        isLeft={isLeft}
        onLeave={() => setLeft(text !== "")}
      />
      {read && "key" in read ? <OldKey key={read.key} oldKey={read.key} country={country} /> : null}
    </div>
  )
}
