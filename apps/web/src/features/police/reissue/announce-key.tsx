"use client"

import { useState } from "react"
import type { Address } from "viem"
import { Checkbox } from "#components/ui/choice.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { countryName } from "#lib/country-name.ts"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { shortKey } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { newKeyRefusal } from "../logic/reissue.ts"
import { ComparableKey, KeyEntry } from "../work/key-entry.tsx"
import { useReadKey } from "../work/queries.ts"
import { useKnownKey, useTitlesOf } from "./queries.ts"

type AnnounceProps = { oldKey: Address; country: string }

function Sign({ oldKey, newKey, country }: AnnounceProps & { newKey: Address }) {
  const { police: words } = useMessages("keys")
  const { data: known } = useKnownKey(newKey)
  const { data: titles } = useTitlesOf(oldKey)
  const { preferences, number } = useFormat()
  const [isSeen, setSeen] = useState(false)
  if (!known) return <p role="status">{words.loading}</p>
  const refusal = newKeyRefusal(newKey, known, oldKey, country)
  const values = {
    ...{ old: shortKey(oldKey), key: shortKey(newKey), country: countryName(preferences.tag, country) },
    titles: titles ? number(titles.length) : "…",
    date: "",
  }
  if (refusal) return <Notice tone="problem" title={fill(words.refusals[refusal], values)} live />
  return (
    <>
      <ComparableKey value={newKey} />
      <Checkbox
        name="reissue-identity"
        label={words.identity}
        checked={isSeen}
        onChange={({ currentTarget }) => setSeen(currentTarget.checked)}
      />
      <OneAct
        action={words.announce.action}
        act={async (client) => (await import("./acts.ts")).announce(client, { oldKey, newKey })}
        blocked={isSeen ? undefined : words.identityMissing}
        summary={{
          signs: fill(words.announce.signs, values),
          undo: words.announce.undo,
          otherwise: words.announce.otherwise,
        }}
        done={<p>{words.announce.done}</p>}
      />
    </>
  )
}

/** The key that is to stand in the lost one's place, and the announcement. */
export function AnnounceKey({ oldKey, country }: AnnounceProps) {
  const { police: words } = useMessages("keys")
  const [text, setText] = useState("")
  const [isLeft, setLeft] = useState(false)
  const read = useReadKey(text).data
  return (
    <>
      <KeyEntry
        name="new-key"
        label={words.newKey}
        text={text}
        onText={setText}
        isLeft={isLeft}
        onLeave={() => setLeft(text !== "")}
      />
      {read && "key" in read ? (
        <Sign key={read.key} oldKey={oldKey} newKey={read.key} country={country} />
      ) : null}
    </>
  )
}
