"use client"

import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { lazyPart } from "#lib/lazy-part.tsx"
import { useLicence } from "#lib/wallet/queries.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { useMessages } from "#messages/client.tsx"

// Loads when a department asks.
const TitleForm = lazyPart(() => import("./title-form.tsx").then((module) => module.TitleForm))

/** Where a department moves a title; nothing is shown to anybody else. */
export function DepartmentTitle() {
  const { department: words, text } = useMessages("titles")
  const { address } = useWallet()
  const { data: licence } = useLicence(address)
  const [isOpen, setOpen] = useState(false)
  if (!licence?.roles.includes("department") || licence.standing !== "active") return null
  return (
    <section aria-labelledby="move-title" className="grid gap-4">
      <h2 id="move-title">{words.title}</h2>
      {isOpen ? (
        <TitleForm country={licence.country} vin={undefined} />
      ) : (
        <>
          <p className="max-w-prose">{text}</p>
          <div>
            <Button wide onClick={() => setOpen(true)}>
              {words.open}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
