"use client"

import { useRouter } from "next/navigation"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { useNow } from "#lib/use-now.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { WalletNeeded } from "#lib/wallet/wallet-needed.tsx"
import { WordedActs } from "#lib/wallet/worded-acts.tsx"
import { useMessages } from "#messages/client.tsx"
import type { DisputeState } from "../logic/dispute.ts"
import { isOverdue, possibleActs } from "../logic/possible-acts.ts"
import { ActForm } from "./act-form.tsx"
import { useViewer } from "./use-viewer.ts"

/** What the connected account can do in a dispute now. */
export function DisputeActs({ dispute }: { dispute: DisputeState }) {
  const texts = useMessages("dispute")
  const router = useRouter()
  const { address } = useWallet()
  const now = useNow()
  const { data: viewer } = useViewer(dispute, address)
  return (
    <section aria-labelledby="dispute-acts" className="grid gap-4">
      <h2 id="dispute-acts">{texts.yours}</h2>
      {isOverdue(dispute, now) && now > 0 ? <Notice title={texts.overdue} /> : null}
      {address ? null : <WalletNeeded>{texts.connect}</WalletNeeded>}
      {viewer ? (
        <WordedActs
          label={texts.yours}
          possible={possibleActs(dispute, viewer, now)}
          texts={texts.acts}
          none={<p className="text-ink-soft">{texts.nothing}</p>}
          form={(act) => (
            <>
              <ActForm key={act} act={act} dispute={dispute} />
              <Button tone="quiet" className="mt-3 -ml-4" onClick={() => router.refresh()}>
                {texts.refresh}
              </Button>
            </>
          )}
        />
      ) : null}
    </section>
  )
}
