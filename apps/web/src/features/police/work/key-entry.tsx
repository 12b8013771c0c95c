"use client"

import { useState, useSyncExternalStore } from "react"
import type { Address } from "viem"
import { Button } from "#components/ui/button.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { useMessages } from "#messages/client.tsx"
import { keyGroups } from "../logic/read-key.ts"
import { useReadKey } from "./queries.ts"
import { canScan, ScanCode } from "./scan-code.tsx"

const never = () => () => undefined

/** A key in full, in groups that two people can compare aloud. */
export function ComparableKey({ value }: { value: Address }) {
  const { key: words } = useMessages("police")
  return (
    <div className="border-2 border-ink bg-raised p-4">
      <p className="font-semibold">{words.compare}</p>
      <p className="mt-2 flex flex-wrap gap-x-3 gap-y-1 font-mono text-xl">
        <span>0x</span>
        {keyGroups(value).map((group, place) => (
          <span key={`${place} ${group}`}>{group}</span>
        ))}
      </p>
    </div>
  )
}

/** An owner's key, scanned or pasted. */
export function KeyEntry(props: {
  name?: string
  label?: string
  text: string
  onText: (text: string) => void
  /** Shown once the field was left */
  isLeft: boolean
  onLeave: () => void
}) {
  const { key: words } = useMessages("police")
  const [isScanning, setScanning] = useState(false)
  const isAble = useSyncExternalStore(never, canScan, () => false)
  const read = useReadKey(props.text).data
  const problem = read && "problem" in read ? read.problem : undefined
  const error = problem && (props.isLeft || problem === "mistyped") ? words.problems[problem] : undefined
  return (
    <>
      <TextField
        name={props.name ?? "owner-key"}
        label={props.label ?? words.label}
        hint={words.hint}
        error={error}
        value={props.text}
        autoComplete="off"
        spellCheck={false}
        className="min-h-14 font-mono"
        onChange={({ currentTarget }) => props.onText(currentTarget.value)}
        onBlur={props.onLeave}
      />
      {isAble ? (
        <div>
          <Button className="min-h-14" wide onClick={() => setScanning(true)}>
            {words.scan}
          </Button>
        </div>
      ) : null}
      {isScanning ? (
        <ScanCode
          onClose={() => setScanning(false)}
          onRead={(text) => {
            props.onText(text)
            setScanning(false)
          }}
        />
      ) : null}
    </>
  )
}
