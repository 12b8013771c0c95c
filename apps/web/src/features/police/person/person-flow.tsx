"use client"

import { Notice } from "#components/ui/notice.tsx"
import { useMessages } from "#messages/client.tsx"
import { PersonForm } from "./person-form.tsx"
import { SignedIn } from "./signed-in.tsx"

/** Wallet, sign-in, reason, person: one after the other, each on its own. */
export function PersonFlow(props: { vin: string; hasHolder: boolean }) {
  const { person: words } = useMessages("police")
  return (
    <div className="grid gap-4">
      <Notice tone="plain" title={words.notice} />
      <SignedIn>
        <PersonForm {...props} />
      </SignedIn>
    </div>
  )
}
