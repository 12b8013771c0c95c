"use client"

import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Dialog } from "#components/ui/dialog.tsx"

export function DialogSample() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open a dialog</Button>
      {open ? (
        <Dialog title="Sign the sale?" closeText="Close" onClose={() => setOpen(false)}>
          <p>You sell this car for €12,490. This cannot be undone.</p>
          <div className="mt-5 flex flex-wrap gap-3">
            <Button tone="primary">Sign</Button>
            <Button onClick={() => setOpen(false)}>Not now</Button>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}
