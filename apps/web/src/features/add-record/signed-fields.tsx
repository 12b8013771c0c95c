"use client"

import type { ReactNode } from "react"
import { Details } from "#components/ui/details.tsx"
import { VinText } from "#features/vehicle-identity/vin-text.tsx"
import { isKey, wordOf } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { PartyName } from "./party-name.tsx"
import { PayloadFacts } from "./payload-facts.tsx"
import { type SignedData, type SignedLeaf, signedLeaves } from "./signed-leaves.ts"

const isEmpty = (value: string) => value === "" || value === "0" || /^0x0+$/.test(value)

const isTechnical = ({ path, name, value }: SignedLeaf): boolean =>
  path.startsWith("domain.") || name === "nonce" || (isEmpty(value) && name !== "plate")

/** A field in the reader's words; nothing where its own text is plain enough. */
function useWords(): (leaf: SignedLeaf) => ReactNode {
  const { kinds } = useMessages("record")
  const identity = useMessages("identity")
  const { none } = useMessages("witness")
  const format = useFormat()
  return ({ name, value }) => {
    if (isEmpty(value)) return none
    if (name === "kind") return wordOf(kinds, value)
    if (name === "vin") return <VinText vin={value} texts={identity} />
    if (name === "occurredAt") return format.date(Number(value))
    if (name === "deadline") return `${format.dateTime(Number(value))} UTC`
    if (name === "payload") return <PayloadFacts payload={value} />
    if (name === "odometer") return value.replace(/^\d+/, (digits) => format.number(Number(digits)))
    return isKey(value) && name !== "verifyingContract" ? <PartyName account={value} /> : undefined
  }
}

function Row({ leaf, label, words }: { leaf: SignedLeaf; label: string; words: ReactNode }) {
  const text = (
    <code data-signed={leaf.path} className={`break-all ${words === undefined ? "" : "text-ink-soft"}`}>
      {leaf.value}
    </code>
  )
  return (
    <div className="grid grid-cols-[minmax(6.500rem,2fr)_3fr] gap-4 border-b border-rule py-2">
      <dt className="text-ink-soft">{label}</dt>
      <dd>
        {words === undefined ? null : <div>{words}</div>}
        {text}
      </dd>
    </div>
  )
}

/**
 * Everything that is signed, field by field, made from the typed data that the wallet gets and nothing else: each
 * field in the reader's words, and as it is signed.
 */
export function SignedFields({ statement }: { statement: SignedData }) {
  const texts = useMessages("witness")
  const { demo } = useMessages("account")
  const words = useWords()
  const names: Readonly<Record<string, string>> = { ...demo.fields, ...texts.fields }
  const leaves = signedLeaves(statement)
  const rows = (some: readonly SignedLeaf[]) => (
    <dl className="border-t-2 border-ink">
      {some.map((leaf) => (
        <Row key={leaf.path} leaf={leaf} label={names[leaf.name] ?? leaf.name} words={words(leaf)} />
      ))}
    </dl>
  )
  return (
    <div data-testid="signed-fields">
      {rows(leaves.filter((leaf) => !isTechnical(leaf)))}
      <Details summary={texts.technical}>{rows(leaves.filter(isTechnical))}</Details>
    </div>
  )
}
