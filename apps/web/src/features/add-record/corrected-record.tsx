"use client"

import type { IndexedRecord } from "@urcar/sdk/indexer-client"
import type { Address } from "viem"
import { Select } from "#components/ui/select.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { useLicence } from "#lib/wallet/queries.ts"
import { wordOf } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import type { Registered } from "./use-register.ts"

/** A record as one line of a list. */
function useRecordText(): (record: IndexedRecord) => string {
  const { correction: texts } = useMessages("add")
  const { kinds } = useMessages("record")
  const format = useFormat()
  return ({ sequence, kind, occurredAt, odometer }) =>
    [
      fill(texts.number, { number: sequence }),
      wordOf(kinds, kind),
      format.date(occurredAt),
      ...(odometer ? [`${format.number(odometer.value)} ${odometer.unit}`] : []),
    ].join(" · ")
}

/** Which record is put right: a business chooses among its own, a department among all. */
export function CorrectedRecord(props: {
  author: Address
  value: string
  error: string | undefined
  registered: Registered | undefined
  onChange: (sequence: string) => void
  onLeave: () => void
}) {
  const { correction: texts, form } = useMessages("add")
  const { data: licence } = useLicence(props.author)
  const toText = useRecordText()
  const { records = [], isRegistered = false } = props.registered ?? {}
  const isDepartment = licence?.roles.includes("department") ?? false
  const own = records.filter(
    ({ author, kind }) =>
      kind !== "sale" && kind !== "ownership" && (isDepartment || author === props.author.toLowerCase()),
  )
  const field = { name: "supersedes", error: props.error, value: props.value, onBlur: props.onLeave }
  if (records.length === 0)
    return (
      <TextField
        {...field}
        label={form.supersedes}
        hint={form.supersedesHint}
        width="digits"
        inputMode="numeric"
        onChange={({ target }) => props.onChange(target.value)}
      />
    )
  return (
    <>
      <Select
        {...field}
        label={texts.record}
        hint={isDepartment ? texts.allHint : texts.ownHint}
        placeholder="–"
        options={own.toReversed().map((record) => ({ value: String(record.sequence), text: toText(record) }))}
        onChange={({ target }) => props.onChange(target.value)}
      />
      {isRegistered && own.length === 0 ? <p className="text-amber">{texts.noneOwn}</p> : null}
    </>
  )
}
