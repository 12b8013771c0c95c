"use client"

import type { KeyReissue } from "@urcar/sdk/indexer-client"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { WordedActs } from "#lib/wallet/worded-acts.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { useIsCourt } from "./queries.ts"
import { reissueValues } from "./reissue-values.ts"

const rulings = ["uphold", "refuse"] as const

function Ruling({ reissue, ruling }: { reissue: KeyReissue; ruling: (typeof rulings)[number] }) {
  const { court } = useMessages("keys")
  const values = reissueValues(reissue, useFormat())
  const texts = court[ruling]
  return (
    <OneAct
      action={texts.action}
      act={async (client) =>
        (await import("./acts.ts")).announceDecision(client, reissue.oldKey, ruling === "uphold")
      }
      summary={{
        signs: fill(texts.signs, values),
        undo: court.undo,
        otherwise: fill(court.otherwise, values),
      }}
      done={<p>{texts.done}</p>}
    />
  )
}

/** Where the federation's court decides vetoed keys; nothing is shown to anybody else. */
export function CourtDesk({ referred }: { referred: readonly KeyReissue[] }) {
  const { court } = useMessages("keys")
  const format = useFormat()
  const { address } = useWallet()
  const { data: isCourt } = useIsCourt(address)
  if (!isCourt || referred.length === 0) return null
  return (
    <section aria-labelledby="key-court" className="grid gap-4">
      <h3 id="key-court">{court.title}</h3>
      {referred.map((reissue) => (
        <div key={reissue.oldKey} className="grid gap-2">
          <p className="max-w-prose">{fill(court.text, reissueValues(reissue, format))}</p>
          <WordedActs
            label={court.title}
            possible={rulings}
            texts={court}
            form={(ruling) => <Ruling reissue={reissue} ruling={ruling} />}
          />
        </div>
      ))}
    </section>
  )
}
