"use client"

import type { AuthorityTransfer } from "@urcar/sdk/actions"
import { useState } from "react"
import { zeroAddress } from "viem"
import { Facts } from "#components/ui/facts.tsx"
import { countryName } from "#lib/country-name.ts"
import { vehicleRoute } from "#lib/routes.ts"
import { useNow } from "#lib/use-now.ts"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { WordedActs } from "#lib/wallet/worded-acts.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { titleActs } from "../logic/title.ts"

type MoveProps = { vin: string; transfer: AuthorityTransfer; country: string }

function Act({ act, vin, isEnd }: { act: "execute" | "cancel"; vin: string; isEnd: boolean }) {
  const words = useMessages("titles")
  // What was announced is gone once it is carried out; its receipt stays.
  const [isAnnulment] = useState(isEnd)
  const own = act === "execute" && isAnnulment ? words.execute.annulment : {}
  const texts = { ...words[act], ...own }
  return (
    <OneAct
      action={texts.action}
      act={async (client) => (await import("./acts.ts")).goOn(client, act, vin)}
      summary={{ signs: fill(texts.signs, { vin }), undo: texts.undo, otherwise: texts.otherwise }}
      done={<p>{fill(texts.done, { vin })}</p>}
      sharePath={vehicleRoute(vin)}
    />
  )
}

/** What is announced about a title, as the register has it. */
function MoveFacts({ transfer, step }: { transfer: AuthorityTransfer; step: "waiting" | "ready" }) {
  const words = useMessages("titles")
  const format = useFormat()
  const { to, executableFrom, country } = transfer
  const isAnnulled = to === zeroAddress
  return (
    <Facts
      facts={[
        {
          name: words.to,
          value: isAnnulled ? words.nobody : <span className="font-mono break-all">{to}</span>,
        },
        { name: words.by, value: countryName(format.preferences.tag, country) },
        { name: words.from, value: `${format.dateTime(executableFrom)} UTC (${words.steps[step]})` },
      ]}
    />
  )
}

/**
 * An announced act on a title: where it stands, and what an authority can do with it.
 *
 * @param transfer `null` once it is over: the receipt of what ended it stays
 */
export function OpenMove({
  vin,
  transfer,
  country,
}: Omit<MoveProps, "transfer"> & { transfer: AuthorityTransfer | null }) {
  const words = useMessages("titles")
  const now = useNow()
  const possible = transfer && now > 0 ? titleActs(transfer, country, now) : []
  return (
    <>
      {transfer ? (
        <MoveFacts transfer={transfer} step={now >= transfer.executableFrom ? "ready" : "waiting"} />
      ) : null}
      <WordedActs
        label={words.department.title}
        possible={possible}
        texts={words}
        form={(act) => <Act act={act} vin={vin} isEnd={transfer?.to === zeroAddress} />}
      />
    </>
  )
}
