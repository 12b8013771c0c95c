"use client"

import { useState } from "react"
import { Details } from "#components/ui/details.tsx"
import { useMessages } from "#messages/client.tsx"
import { RegisterForm } from "../person/register-form.tsx"
import { RekeyForm } from "../person/rekey-form.tsx"
import { SignedIn } from "../person/signed-in.tsx"
import { ComparableKey, KeyEntry } from "./key-entry.tsx"
import { useReadKey } from "./queries.ts"

/** The person behind a certified key: registered anew, or moved from a lost key. */
export function PersonEntry({ country }: { country: string }) {
  const { register: words } = useMessages("police")
  const [text, setText] = useState("")
  const [isLeft, setLeft] = useState(false)
  const read = useReadKey(text).data
  const key = read && "key" in read ? read.key : undefined
  return (
    <div className="grid gap-5">
      <p className="max-w-prose">{words.text}</p>
      <SignedIn>
        <KeyEntry text={text} onText={setText} isLeft={isLeft} onLeave={() => setLeft(text !== "")} />
        {key ? (
          <div key={key} className="grid gap-5">
            <ComparableKey value={key} />
            <RegisterForm ownerKey={key} country={country} />
            <Details summary={words.rekeyTitle}>
              <RekeyForm ownerKey={key} />
            </Details>
          </div>
        ) : null}
      </SignedIn>
    </div>
  )
}
