"use client"

import { useQuery } from "@tanstack/react-query"
import type { FederationAct } from "@urcar/sdk/indexer-client"
import { useState } from "react"
import { useNow } from "#lib/use-now.ts"
import { ActList } from "#lib/wallet/act-list.tsx"
import { hasFederationRole } from "#lib/wallet/federation-role.ts"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useServices } from "#lib/wallet/use-services.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { wordOf } from "#lib/words.ts"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { type ActOnAct, possibleActsOn } from "./possible-acts.ts"

function useIsGuardian(): boolean {
  const { reader } = useServices()
  const { address } = useWallet()
  const { data } = useQuery({
    queryKey: ["is-guardian", address],
    enabled: address !== undefined,
    queryFn: async () =>
      address === undefined ? false : hasFederationRole(await reader(), "guardian", address),
  })
  return data ?? false
}

const keyOf = ({ actId, nonce }: FederationAct, what: ActOnAct) => `${what} ${actId} ${nonce}`

function ActForm({ act, what }: { act: FederationAct; what: ActOnAct }) {
  const { federation } = useMessages("department")
  const texts = federation.desk[what]
  const name = act.functionName === null ? act.selector : wordOf(federation.acts, act.functionName)
  return (
    <OneAct
      action={texts.action}
      act={async (client) => (await import("./run-act.ts")).runActOn(client, what, act)}
      summary={{
        signs: fill(texts.signs, { act: name }),
        undo: texts.undo,
        otherwise: texts.otherwise,
      }}
      done={<p>{texts.done}</p>}
    />
  )
}

/** What the connected account may do with the announced acts; nothing is shown to whoever may do nothing. */
export function ActDesk({ acts }: { acts: readonly FederationAct[] }) {
  const { federation } = useMessages("department")
  const { address: account } = useWallet()
  const now = useNow()
  const isGuardian = useIsGuardian()
  const [open, setOpen] = useState<string>()
  const possible = acts.flatMap((act) =>
    (["execute", "cancel"] as const).flatMap((what) => {
      const key = keyOf(act, what)
      const isPossible = possibleActsOn(act, { account, isGuardian }, now).includes(what)
      return isPossible || key === open ? [{ act, what, key }] : []
    }),
  )
  if (possible.length === 0) return null
  return (
    <section aria-labelledby="act-desk" className="grid gap-3">
      <h3 id="act-desk">{federation.desk.title}</h3>
      <ActList
        label={federation.desk.title}
        open={open}
        onOpen={setOpen}
        acts={possible.map(({ act, what, key }) => ({
          id: key,
          title: federation.desk[what].title,
          text: act.functionName === null ? act.selector : wordOf(federation.acts, act.functionName),
          form: <ActForm act={act} what={what} />,
        }))}
      />
    </section>
  )
}
