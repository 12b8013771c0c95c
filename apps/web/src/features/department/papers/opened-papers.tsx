"use client"

import { useEffect, useState } from "react"
import type { Hex } from "viem"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { fileKindOf, mediaOf } from "./file-kind.ts"

/** An address of the bytes within this page, as long as it is shown. */
function useObjectUrl(blob: Blob): string | undefined {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(blob)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  return url
}

/** Decrypted papers: pictures are shown, everything can be kept. */
export function OpenedPapers({ documents, bytes }: { documents: Hex; bytes: Uint8Array }) {
  const { papers: texts } = useMessages("department")
  const format = useFormat()
  const kind = fileKindOf(bytes)
  const { type, ending } = mediaOf[kind]
  const [blob] = useState(() => new Blob([new Uint8Array(bytes)], { type }))
  const url = useObjectUrl(blob)
  const name = `${documents.slice(0, 10)}.${ending}`
  const kilobytes = format.number(Math.ceil(bytes.length / 1024))
  return (
    <div className="grid gap-3">
      <p>{fill(texts.opened, { kind: texts.kinds[kind], kilobytes })}</p>
      {url && type.startsWith("image/") ? (
        <img src={url} alt={texts.kinds[kind]} className="max-h-[70vh] w-fit max-w-full border border-rule" />
      ) : null}
      {url ? (
        <a href={url} download={name} className="link w-fit font-semibold">
          {texts.keep}
        </a>
      ) : null}
    </div>
  )
}
