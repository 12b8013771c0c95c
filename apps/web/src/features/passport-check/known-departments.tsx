"use client"

import { Notice } from "#components/ui/notice.tsx"
import { useNow } from "#lib/use-now.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill, plural } from "#messages/fill.ts"
import type { PassportKnowledge } from "./types.ts"

const daySeconds = 86_400

type KnownProps = Pick<PassportKnowledge, "departments" | "at">

/** @param props.now unix seconds; 0 while nobody knows */
export function DepartmentsAt({ departments, at, now }: KnownProps & { now: number }) {
  const texts = useMessages("passport")
  const format = useFormat()
  const countries = [...new Set(departments.map(({ country }) => country))].map(format.country)
  if (countries.length === 0) return <p className="max-w-prose text-ink-soft">{texts.unknown}</p>
  const known = fill(texts.known, { countries: countries.join(", "), date: format.dateTime(at) })
  const days = Math.floor(Math.max(0, now - at) / daySeconds)
  if (days === 0) return <p className="max-w-prose text-ink-soft">{known}</p>
  return (
    <Notice tone="warning" title={plural(format.preferences.tag, texts.knownAge, days)}>
      {known} {texts.knownAgain}
    </Notice>
  )
}

/** Which departments this page knows, and since when: on a page that was kept, one may have been revoked since. */
export function KnownDepartments(props: KnownProps) {
  return <DepartmentsAt {...props} now={useNow()} />
}
