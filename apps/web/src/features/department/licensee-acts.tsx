"use client"

import type { DirectoryEntry } from "@urcar/sdk/indexer-client"
import { Button } from "#components/ui/button.tsx"
import { useNow } from "#lib/use-now.ts"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { WordedActs } from "#lib/wallet/worded-acts.tsx"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { possibleLicenseeActs } from "./possible-acts.ts"

/** The acts on one licensee. */
export function LicenseeActs(props: { licensee: DirectoryEntry; name: string; onClose: () => void }) {
  const { licensees: texts } = useMessages("department")
  const { licensee, name, onClose } = props
  const { account } = licensee
  const now = useNow()
  return (
    <section aria-labelledby="licensee" className="grid gap-3 bg-sunken p-4">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h3 id="licensee">{name}</h3>
        <Button tone="quiet" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
      <WordedActs
        label={name}
        possible={possibleLicenseeActs(licensee, now)}
        texts={texts.acts}
        form={(act) => (
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
        )}
      />
    </section>
  )
}
