"use client"

import type { KeyReissue } from "@urcar/sdk/indexer-client"
import { Deadline } from "#components/ui/deadline.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { useNow } from "#lib/use-now.ts"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { WordedActs } from "#lib/wallet/worded-acts.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { reissueValues } from "./reissue-values.ts"

type OldKeyProps = { reissue: KeyReissue }

function Veto({ reissue }: OldKeyProps) {
  const { veto: texts } = useMessages("keys").garage
  const values = reissueValues(reissue, useFormat())
  return (
    <OneAct
      action={texts.action}
      act={async (client) => (await import("./acts.ts")).veto(client)}
      summary={{
        signs: fill(texts.signs, values),
        undo: texts.undo,
        otherwise: fill(texts.otherwise, values),
      }}
      done={<p>{texts.done}</p>}
    />
  )
}

function Standing({ reissue }: OldKeyProps) {
  const { garage: texts } = useMessages("keys")
  const common = useMessages("common")
  const format = useFormat()
  const now = useNow()
  const values = reissueValues(reissue, format)
  const { state } = reissue
  if (state !== "announced" && state !== "referred" && state !== "executed") return null
  return (
    <Notice tone="problem" title={fill(texts[state], values)}>
      <p>{fill(texts[`${state}Text`], values)}</p>
      {state === "executed" ? null : (
        <>
          <p className="mt-2">{fill(texts.frozen, values)}</p>
          <p className="mt-2 font-semibold">
            {state === "announced" ? (
              <>
                {texts.notYou}{" "}
                <Deadline at={reissue.executableFrom} now={now} format={format} texts={common.left} isStart />
              </>
            ) : null}
          </p>
        </>
      )}
    </Notice>
  )
}

/** The connected key is to be replaced, or was: what that means for its sales, and the veto. */
export function OldKey({ reissue }: OldKeyProps) {
  const { garage: texts } = useMessages("keys")
  const id = `old-key-${reissue.number}`
  return (
    <section aria-labelledby={id} className="grid gap-4">
      <h2 id={id}>{texts.title}</h2>
      <Standing reissue={reissue} />
      <WordedActs
        label={texts.title}
        possible={reissue.state === "announced" ? (["veto"] as const) : []}
        texts={texts}
        form={() => <Veto reissue={reissue} />}
      />
    </section>
  )
}
