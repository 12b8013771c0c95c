"use client"

import { lazy, Suspense, useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { useMessages } from "#messages/client.tsx"

const PersonFlow = lazy(() => import("./person-flow.tsx").then(({ PersonFlow: Flow }) => ({ default: Flow })))

/** The way from a vehicle to the person behind it. Its code loads when an officer asks. */
export function PersonLookup(props: { vin: string; hasHolder: boolean }) {
  const { person: words } = useMessages("police")
  const [isOpen, setIsOpen] = useState(false)
  return (
    <section aria-label={words.heading} className="grid gap-4 border-t-2 border-rule pt-4" data-print="no">
      {isOpen ? (
        <Suspense fallback={<p role="status">{words.loading}</p>}>
          <h3 className="text-2xl">{words.heading}</h3>
          <PersonFlow {...props} />
        </Suspense>
      ) : (
        <Button tone="primary" className="min-h-16 w-full text-xl" onClick={() => setIsOpen(true)}>
          {words.open}
        </Button>
      )}
    </section>
  )
}
