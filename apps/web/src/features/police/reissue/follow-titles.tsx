"use client"

import { useState } from "react"
import type { Address } from "viem"
import { VinText } from "#features/vehicle-identity/index.ts"
import { vehicleRoute } from "#lib/routes.ts"
import { ActList } from "#lib/wallet/act-list.tsx"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { shortKey } from "#lib/words.ts"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { today } from "../logic/double-entry.ts"
import { useTitlesOf } from "./queries.ts"

type FollowProps = { oldKey: Address; newKey: Address }

function Follow({ oldKey, newKey, vin }: FollowProps & { vin: string }) {
  const { follow: words } = useMessages("keys").police
  const values = { vin, old: shortKey(oldKey), key: shortKey(newKey) }
  return (
    <OneAct
      action={words.action}
      act={async (client) => (await import("./acts.ts")).follow(client, { oldKey, newKey }, vin, today())}
      summary={{ signs: fill(words.signs, values), otherwise: fill(words.otherwise, values) }}
      done={<p>{fill(words.done, values)}</p>}
      sharePath={vehicleRoute(vin)}
    />
  )
}

/** Titles of a replaced key, each carried over by one entry in the car's file. */
export function FollowTitles(props: FollowProps) {
  const { follow: words } = useMessages("keys").police
  const identity = useMessages("identity")
  const { data = [], isSuccess } = useTitlesOf(props.oldKey)
  const [open, setOpen] = useState<string>()
  const listed = data.map(({ vin }) => vin)
  const vins = open === undefined || listed.includes(open) ? listed : [open, ...listed]
  return (
    <section aria-labelledby="follow" className="grid gap-3">
      <h3 id="follow">{words.title}</h3>
      <p className="max-w-prose text-ink-soft">{words.text}</p>
      {isSuccess && vins.length === 0 ? <p>{words.none}</p> : null}
      <ActList
        label={words.title}
        open={open}
        onOpen={setOpen}
        acts={vins.map((vin) => ({
          id: vin,
          title: fill(words.open, { tail: vin.slice(-6) }),
          text: <VinText vin={vin} texts={identity} />,
          form: <Follow {...props} vin={vin} />,
        }))}
      />
    </section>
  )
}
