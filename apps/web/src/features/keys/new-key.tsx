"use client"

import type { KeyReissue } from "@urcar/sdk/indexer-client"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { VinText } from "#features/vehicle-identity/index.ts"
import { vehicleRoute } from "#lib/routes.ts"
import { useNow } from "#lib/use-now.ts"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { WordedActs } from "#lib/wallet/worded-acts.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { useWaitingTitles } from "./queries.ts"
import { reissueValues } from "./reissue-values.ts"

type NewKeyProps = { reissue: KeyReissue }

function Execute({ reissue }: NewKeyProps) {
  const { execute: texts } = useMessages("keys").garage
  const values = reissueValues(reissue, useFormat())
  return (
    <OneAct
      action={texts.action}
      act={async (client) => (await import("./acts.ts")).execute(client, reissue.oldKey)}
      summary={{
        signs: fill(texts.signs, values),
        undo: texts.undo,
        otherwise: fill(texts.otherwise, values),
      }}
      done={<p>{texts.done}</p>}
    />
  )
}

function Waiting({ reissue }: NewKeyProps) {
  const { garage: texts } = useMessages("keys")
  const identity = useMessages("identity")
  const { data = [] } = useWaitingTitles(reissue.oldKey, reissue.titles > 0)
  if (reissue.titles === 0) return <p>{texts.newDone}</p>
  return (
    <>
      <p>{texts.newExecutedText}</p>
      <ul className="mt-2 grid gap-1">
        {data.map(({ vin }) => (
          <li key={vin} data-testid="waiting-title">
            <Link href={vehicleRoute(vin)}>
              <VinText vin={vin} texts={identity} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The connected key is to stand, or stands, in another one's place. */
export function NewKey({ reissue }: NewKeyProps) {
  const { garage: texts } = useMessages("keys")
  const format = useFormat()
  const now = useNow()
  const values = reissueValues(reissue, format)
  const { state, executableFrom } = reissue
  const isReady = state === "announced" && now >= executableFrom
  const id = `new-key-${reissue.oldKey}`
  const words = {
    announced: { title: texts.newAnnounced, text: isReady ? texts.newReady : texts.newAnnouncedText },
    referred: { title: texts.newReferred, text: texts.newReferredText },
    executed: { title: texts.newExecuted, text: "" },
  }
  if (state !== "announced" && state !== "referred" && state !== "executed") return null
  return (
    <section aria-labelledby={id} className="grid gap-4">
      <h2 id={id}>{texts.newTitle}</h2>
      <Notice
        tone={state === "referred" ? "warning" : "information"}
        title={fill(words[state].title, values)}
      >
        {state === "executed" ? <Waiting reissue={reissue} /> : <p>{fill(words[state].text, values)}</p>}
      </Notice>
      <WordedActs
        label={texts.newTitle}
        possible={isReady ? (["execute"] as const) : []}
        texts={texts}
        form={() => <Execute reissue={reissue} />}
      />
    </section>
  )
}
