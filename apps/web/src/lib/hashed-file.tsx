"use client"

import type { Hex } from "viem"
import { FileDrop } from "#components/ui/file-drop.tsx"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { hashFileHere, maximumFileBytes } from "./hash-file.ts"

/** A file chosen on this device: its fingerprint, or why there is none. */
export type HashedFile =
  | { status: "none" | "hashing" }
  | { status: "done"; hash: Hex }
  | { status: "failed"; why: "failed" | "tooLarge" }

/** Asks for a file, which stays on the device, and takes its fingerprint. */
export function HashedFileField(props: {
  name: string
  label: string
  hint: string
  /** Says that a file is needed */
  isMissing?: boolean
  file: HashedFile
  onChange: (file: HashedFile) => void
}) {
  const { file: texts } = useMessages("common")
  const { file, onChange } = props
  async function take(chosen: File | undefined) {
    if (!chosen) return onChange({ status: "none" })
    if (chosen.size > maximumFileBytes) return onChange({ status: "failed", why: "tooLarge" })
    onChange({ status: "hashing" })
    try {
      onChange({ status: "done", hash: await hashFileHere(chosen) })
    } catch {
      onChange({ status: "failed", why: "failed" })
    }
  }
  const error =
    file.status === "failed"
      ? fill(texts[file.why], { megabytes: maximumFileBytes / 1024 / 1024 })
      : props.isMissing && file.status === "none"
        ? texts.missing
        : undefined
  return (
    <div className="grid gap-2">
      <FileDrop
        name={props.name}
        label={props.label}
        hint={props.hint}
        error={error}
        onChange={({ target }) => void take(target.files?.[0])}
      />
      <div role="status">
        {file.status === "hashing" ? <p>{texts.hashing}</p> : null}
        {file.status === "done" ? (
          <>
            <p className="font-mono break-all">{fill(texts.done, { hash: file.hash })}</p>
            <p>{texts.keep}</p>
          </>
        ) : null}
      </div>
    </div>
  )
}
