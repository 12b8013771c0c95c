"use client"

import { useEffect, useState } from "react"
import { Notice } from "#components/ui/notice.tsx"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import type { FetchedFile } from "./fetch-evidence.ts"

type Texts = Messages["vehicle"]["evidence"]

/** An address of the bytes within this page, as long as they are shown. */
function useObjectUrl(file: FetchedFile): string | undefined {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (file.status !== "fits") return
    const made = URL.createObjectURL(new Blob([file.bytes], { type: file.type }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return url
}

/** A file that fits its fingerprint; of any other, only what is wrong with it. */
export function ShownFile(props: { file: FetchedFile; number: number; record: number; texts: Texts }) {
  const { file, number, record, texts } = props
  const url = useObjectUrl(file)
  if (file.status !== "fits")
    return (
      <Notice
        tone={file.status === "altered" ? "problem" : "plain"}
        title={fill(texts[file.status].title, { number })}
      >
        {texts[file.status].text}
      </Notice>
    )
  const name = fill(file.type === "application/pdf" ? texts.report : texts.picture, { number, record })
  return (
    <figure data-testid="evidence-shown">
      {url && file.type !== "application/pdf" ? (
        <img src={url} alt={name} className="max-h-[70vh] w-full border border-rule object-contain" />
      ) : null}
      {url ? (
        <figcaption className="mt-1">
          {file.type === "application/pdf" ? (
            <a href={url} download={`${file.hash.slice(0, 10)}.pdf`} className="link font-semibold">
              {fill(texts.keep, { name })}
            </a>
          ) : null}{" "}
          <span className="text-ink-soft">{texts.fits}</span>
        </figcaption>
      ) : null}
    </figure>
  )
}
