"use client"

import { useEffect, useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { FileDrop } from "#components/ui/file-drop.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import type { PreparedFile } from "./prepare-file.ts"

/** A file that is ready. */
export type ReadyFile = Extract<PreparedFile, { bytes: Uint8Array }>

/** Most files of one record. */
const most = 20

function Preview({ file, number }: { file: ReadyFile; number: number }) {
  const { evidence: texts } = useMessages("add")
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (file.kind === "pdf") return
    const made = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type: "image/jpeg" }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  if (!url)
    return (
      <span className="grid size-20 shrink-0 place-items-center border-2 border-rule font-semibold">PDF</span>
    )
  const alt = fill(texts.preview, { number })
  return <img src={url} alt={alt} className="size-20 shrink-0 border-2 border-rule object-cover" />
}

function FileRow(props: { file: ReadyFile; number: number; onRemove: () => void }) {
  const { evidence: texts } = useMessages("add")
  const format = useFormat()
  const { file } = props
  const kilobytes = format.number(Math.ceil(file.bytes.length / 1024))
  return (
    <li className="flex items-center gap-4 border-b border-rule py-3" data-testid="evidence-file">
      <Preview file={file} number={props.number} />
      <p className="min-w-0 grow">
        <span className="block break-all">{file.name}</span>
        <span className="block text-ink-soft">{fill(texts[file.kind], { kilobytes })}</span>
      </p>
      <Button tone="quiet" onClick={props.onRemove} aria-label={fill(texts.remove, { name: file.name })}>
        {texts.removeShort}
      </Button>
    </li>
  )
}

/** Asks for pictures and reports, and makes them ready in this browser: smaller, and without place and device data. */
export function EvidenceField(props: {
  files: readonly ReadyFile[]
  onChange: (files: readonly ReadyFile[]) => void
}) {
  const { evidence: texts } = useMessages("add")
  const { files, onChange } = props
  const [isPreparing, setPreparing] = useState(false)
  const [problems, setProblems] = useState<readonly string[]>([])
  async function take(chosen: readonly File[]) {
    setPreparing(true)
    const { prepareFile } = await import("./prepare-file.ts")
    const prepared = await Promise.all(chosen.map(prepareFile))
    const ready = prepared.flatMap((file) => ("bytes" in file ? [file] : []))
    const refused = prepared.flatMap((file) =>
      "problem" in file ? [fill(texts.problems[file.problem], { name: file.name })] : [],
    )
    const tooMany = files.length + ready.length > most ? [fill(texts.tooMany, { most })] : []
    setProblems([...refused, ...tooMany])
    onChange([...files, ...ready].slice(0, most))
    setPreparing(false)
  }
  return (
    <div className="grid gap-3">
      <FileDrop
        name="evidence"
        label={texts.label}
        hint={texts.hint}
        error={problems.length > 0 ? problems.join(" ") : undefined}
        multiple
        accept="image/jpeg,image/png,image/webp,application/pdf"
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])]
          target.value = ""
          if (chosen.length > 0) void take(chosen)
        }}
      />
      <p role="status">{isPreparing ? texts.preparing : ""}</p>
      {files.length > 0 ? (
        <ul className="border-t-2 border-ink">
          {files.map((file, index) => (
            <FileRow
              key={`${file.name} ${file.bytes.length} ${index}`}
              file={file}
              number={index + 1}
              onRemove={() => onChange(files.filter((one) => one !== file))}
            />
          ))}
        </ul>
      ) : null}
      {files.some(({ kind }) => kind === "pdf") ? (
        <Notice tone="warning" title={texts.pdfTitle} live>
          {texts.pdfText}
        </Notice>
      ) : null}
      {files.length > 0 ? <p className="text-ink-soft">{texts.open}</p> : null}
    </div>
  )
}
