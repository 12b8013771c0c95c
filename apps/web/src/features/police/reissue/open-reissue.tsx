"use client"

import type { Reissue } from "@urcar/sdk/actions"
import type { Address } from "viem"
import { Facts } from "#components/ui/facts.tsx"
import { countryName } from "#lib/country-name.ts"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { WordedActs } from "#lib/wallet/worded-acts.tsx"
import { shortKey } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import type { ReissueStep } from "../logic/reissue.ts"

type OpenProps = {
  oldKey: Address
  reissue: Reissue
  step: Exclude<ReissueStep, "announce">
  country: string
}

function Act({ act, oldKey, reissue }: Omit<OpenProps, "country"> & { act: "execute" | "cancel" }) {
  const { police: words } = useMessages("keys")
  const format = useFormat()
  const { newKey, lapsesAfter, nextFrom } = reissue
  const values = {
    ...{ old: shortKey(oldKey), key: shortKey(newKey) },
    ...{ until: format.date(lapsesAfter), next: format.date(nextFrom) },
  }
  const texts = words[act]
  return (
    <OneAct
      action={texts.action}
      act={async (client) => (await import("./acts.ts")).goOn(client, act, { oldKey, newKey })}
      summary={{
        signs: fill(texts.signs, values),
        undo: fill(texts.undo, values),
        otherwise: fill(texts.otherwise, values),
      }}
      done={<p>{texts.done}</p>}
    />
  )
}

/** A re-issue that was announced: where it stands, and what police can do with it. */
export function OpenReissue(props: OpenProps) {
  const { reissue, step, country } = props
  const { police: words } = useMessages("keys")
  const format = useFormat()
  const isOurs = reissue.country === country
  const isOpen = step === "waiting" || step === "ready" || step === "referred"
  const possible = [
    ...(step === "ready" ? (["execute"] as const) : []),
    ...(isOpen && isOurs ? (["cancel"] as const) : []),
  ]
  const facts = [
    { name: words.newKey, value: <span className="font-mono break-all">{reissue.newKey}</span> },
    { name: words.facts.by, value: countryName(format.preferences.tag, reissue.country) },
    { name: words.facts.state, value: <strong>{words.steps[step]}</strong> },
    ...(isOpen
      ? [
          { name: words.facts.from, value: `${format.dateTime(reissue.executableFrom)} UTC` },
          { name: words.facts.until, value: `${format.dateTime(reissue.lapsesAfter)} UTC` },
        ]
      : []),
  ]
  return (
    <>
      <Facts facts={facts} />
      <WordedActs
        label={words.steps[step]}
        possible={possible}
        texts={words}
        form={(act) => <Act {...props} act={act} />}
      />
    </>
  )
}
