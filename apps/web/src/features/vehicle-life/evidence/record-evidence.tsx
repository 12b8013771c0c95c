"use client"

import { useEffect, useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { fill, plural } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import type { FetchedEvidence, FetchedFile } from "./fetch-evidence.ts"

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

function ShownFile(props: { file: FetchedFile; number: number; record: number; texts: Texts }) {
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

/**
 * A record's pictures and reports: fetched at a click, hashed in this browser, and only then shown. What does not fit the
 * record's fingerprint is named and never shown.
 */
export function RecordEvidence(props: {
  gateway: string
  root: `0x${string}`
  record: number
  texts: Texts
  language: string
}) {
  const { gateway, root, record, texts } = props
  const [found, setFound] = useState<FetchedEvidence>()
  const [isFetching, setFetching] = useState(false)
  async function show() {
    setFetching(true)
    try {
      const { fetchEvidence } = await import("./fetch-evidence.ts")
      setFound(await fetchEvidence(gateway, root))
    } catch {
      setFound({ status: "unreachable" })
    }
    setFetching(false)
  }
  if (found?.status === "files")
    return (
      <div className="grid gap-3" data-print="no">
        <p role="status">{plural(props.language, texts.shown, found.files.length)}</p>
        <div className="grid gap-4 sm:grid-cols-2">
          {found.files.map((file, index) => (
            <ShownFile key={file.hash} file={file} number={index + 1} record={record} texts={texts} />
          ))}
        </div>
        <p className="text-ink-soft">{texts.and}</p>
      </div>
    )
  return (
    <div className="grid gap-2" data-print="no">
      <p>{texts.has}</p>
      {found ? (
        <Notice
          tone={found.status === "altered" ? "problem" : "warning"}
          title={texts[found.status].whole}
          live
        />
      ) : null}
      <div>
        <Button busy={isFetching ? texts.fetching : undefined} onClick={() => void show()}>
          {found ? texts.again : texts.show}
        </Button>
      </div>
    </div>
  )
}
