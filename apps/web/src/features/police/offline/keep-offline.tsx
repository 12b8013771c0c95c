"use client"

import { lazy, Suspense, useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { useMessages } from "#messages/client.tsx"

const KeepFlow = lazy(() => import("./keep-flow.tsx").then((module) => ({ default: module.KeepFlow })))

/** Prepares this device for places without a connection. Its code loads when an officer asks. */
export function KeepOffline() {
  const { offline: words, person } = useMessages("police")
  const [isOpen, setIsOpen] = useState(false)
  return (
    <section aria-labelledby="take-along" className="grid max-w-prose gap-4" data-print="no">
      <h2 id="take-along">{words.keepTitle}</h2>
      <p>{words.keepText}</p>
      {isOpen ? (
        <Suspense fallback={<p role="status">{person.loading}</p>}>
          <KeepFlow />
        </Suspense>
      ) : (
        <div>
          <Button className="min-h-14" wide onClick={() => setIsOpen(true)}>
            {words.open}
          </Button>
        </div>
      )}
    </section>
  )
}
