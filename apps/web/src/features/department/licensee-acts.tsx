"use client"

import type { DirectoryEntry } from "@urcar/sdk/indexer-client"
import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { useNow } from "#lib/use-now.ts"
import { ActList } from "#lib/wallet/act-list.tsx"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { type LicenseeAct, possibleLicenseeActs } from "./possible-acts.ts"

/** The acts on one licensee. */
export function LicenseeActs(props: { licensee: DirectoryEntry; name: string; onClose: () => void }) {
  const { licensees: texts } = useMessages("department")
  const { licensee, name, onClose } = props
  const { account } = licensee
  const now = useNow()
  const [open, setOpen] = useState<LicenseeAct>()
  const possible = possibleLicenseeActs(licensee, now)
  const shown = open === undefined || possible.includes(open) ? possible : [open, ...possible]
  return (
    <section aria-labelledby="licensee" className="grid gap-3 bg-sunken p-4">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h3 id="licensee">{name}</h3>
        <Button tone="quiet" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
      <ActList
        label={name}
        open={open}
        onOpen={setOpen}
        acts={shown.map((act) => ({
          id: act,
          title: texts.acts[act].title,
          text: texts.acts[act].text,
          form: (
            <OneAct
              key={act}
              action={texts.acts[act].action}
              act={async (client) => {
                await (await import("./acts.ts")).licenseeActs[act](client, { account })
                return true
              }}
              summary={{
                signs: fill(texts.acts[act].signs, { name }),
                undo: texts.acts[act].undo,
                otherwise: texts.acts[act].otherwise,
              }}
              done={<p>{texts.acts[act].done}</p>}
            />
          ),
        }))}
      />
    </section>
  )
}
