"use client"

import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { picturesRoute } from "#lib/routes.ts"
import { plural } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import type { FetchedEvidence } from "./fetch-evidence.ts"
import { ShownFile } from "./shown-file.tsx"

type Texts = Messages["vehicle"]["evidence"]

/**
 * A record's pictures and reports: fetched at a click, hashed in this browser, and only then shown. What does not fit the
 * record's fingerprint is named and never shown.
 */
export function RecordEvidence(props: {
  gateway: string
  root: `0x${string}`
  vin: string
  record: number
  texts: Texts
  language: string
}) {
  const { gateway, root, vin, record, texts } = props
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
        <p>
          <Link href={picturesRoute(vin, record)}>{texts.erase}</Link>
        </p>
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
