"use client"

import { useEffect, useState } from "react"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { vehicleRoute } from "#lib/routes.ts"
import { useHash } from "#lib/use-hash.ts"
import { wordOf } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill, plural } from "#messages/fill.ts"
import type { CheckedField } from "../logic/disclosed-field.ts"
import { useFieldName } from "../use-field-name.ts"

type State =
  | { status: "none" }
  | { status: "checking" }
  | { status: "broken" }
  | { status: "unreachable" }
  | CheckedField

function useChecked(hash: string, config: { rpc: string; chainId: number }): State {
  const [state, setState] = useState<{ hash: string; state: State }>()
  const { rpc, chainId } = config
  useEffect(() => {
    if (hash === "") return
    let isWanted = true
    const tell = (next: State) => {
      if (isWanted) setState({ hash, state: next })
    }
    async function check() {
      const { checkDisclosed, fromDisclosedLink } = await import("../logic/disclosed-field.ts")
      const disclosed = await fromDisclosedLink(hash).catch(() => undefined)
      if (disclosed === undefined) return tell({ status: "broken" })
      tell(await checkDisclosed(disclosed, { rpc, chainId }))
    }
    check().catch(() => tell({ status: "unreachable" }))
    return () => {
      isWanted = false
    }
  }, [hash, rpc, chainId])
  if (hash === "") return { status: "none" }
  return state?.hash === hash ? state.state : { status: "checking" }
}

/** A field that somebody disclosed by a link: proven against the vehicle's own file in this browser, or refused. */
export function DisclosureCheck({ rpc, chainId }: { rpc: string; chainId: number }) {
  const { check: texts } = useMessages("sealed")
  const { kinds } = useMessages("record")
  const format = useFormat()
  const nameOf = useFieldName()
  const checked = useChecked(useHash(), { rpc, chainId })
  if (checked.status === "none") return <EmptyState title={texts.none}>{texts.noneText}</EmptyState>
  if (checked.status === "checking") return <p role="status">{texts.checking}</p>
  if (checked.status === "broken" || checked.status === "unreachable")
    return <Notice tone="problem" title={texts[checked.status]} live />
  const toVehicle = <Link href={vehicleRoute(checked.vin)}>{texts.toVehicle}</Link>
  if (checked.status !== "proven")
    return (
      <Notice
        tone="problem"
        title={fill(texts[checked.status], "sequence" in checked ? { sequence: checked.sequence } : {})}
        live
      >
        <p>{texts.believeNothing}</p>
        <p>{toVehicle}</p>
      </Notice>
    )
  const { field, count, vin, sequence, kind, at } = checked
  const words = { kind: wordOf(kinds, kind), date: format.date(at), sequence, vin }
  return (
    <div className="grid gap-3" data-testid="disclosed">
      <p className="text-ink-soft">{nameOf(field.name)}</p>
      <p className="text-2xl font-bold break-words">
        {typeof field.value === "string" ? field.value : JSON.stringify(field.value)}
      </p>
      <p>{fill(texts.proven, words)}</p>
      <p>{plural(format.preferences.tag, texts.others, count - 1)}</p>
      <p>{texts.meaning}</p>
      <p>{toVehicle}</p>
    </div>
  )
}
