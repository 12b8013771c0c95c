"use client"

import { useFormat } from "#messages/client.tsx"
import { fill, plural } from "#messages/fill.ts"
import type { CheckResult } from "./check-result.ts"
import type { CheckTexts } from "./check-texts.ts"
import type { Difference } from "./compare-life.ts"

const shownAtMost = 8

function sentence({ sequence, field, shown, chain }: Difference, { check, fields }: CheckTexts): string {
  const where = sequence === undefined ? check.failed.vehicle : fill(check.failed.record, { sequence })
  if (field === "record") return fill(shown === "–" ? check.failed.missing : check.failed.invented, { where })
  return fill(check.failed.line, { where, field: fields[field] ?? field, shown, chain })
}

function GoTo({ sequence, texts }: { sequence: number | undefined; texts: CheckTexts }) {
  if (sequence === undefined) return null
  return (
    <a className="link whitespace-nowrap" href={`#record-${sequence}`}>
      {fill(texts.check.failed.go, { sequence })}
    </a>
  )
}

/** What differs, record by record, and what the chain says instead. */
export function DifferenceList({ result, texts }: { result: CheckResult; texts: CheckTexts }) {
  const { check } = texts
  const { tag } = useFormat().preferences
  const { failure, differences } = result
  const left = differences.length - shownAtMost
  const isMissing = differences.some(({ field, shown }) => field === "record" && shown === "–")
  return (
    <div className="my-2 grid gap-2">
      {failure === null ? null : (
        <p className="font-semibold">
          {failure.sequence === undefined
            ? ""
            : `${fill(check.failed.record, { sequence: failure.sequence })}: `}
          {check.reasons[failure.reason]} <GoTo sequence={failure.sequence} texts={texts} />
        </p>
      )}
      {differences.length === 0 ? null : (
        <>
          <p className="font-semibold">{check.failed.page}</p>
          <ul className="list-disc pl-5">
            {differences.slice(0, shownAtMost).map((difference) => (
              <li key={`${difference.sequence ?? ""} ${difference.field}`} className="break-words">
                {sentence(difference, texts)} <GoTo sequence={difference.sequence} texts={texts} />
              </li>
            ))}
          </ul>
          {left > 0 ? <p>{plural(tag, check.failed.more, left)}</p> : null}
          {isMissing ? (
            <p>
              {check.failed.newer}{" "}
              <button type="button" className="link" onClick={() => location.reload()}>
                {check.failed.reload}
              </button>
            </p>
          ) : null}
        </>
      )}
    </div>
  )
}

/** Marks the records that differ where they stand on the page. */
export function RecordMarks({ result: { failure, differences } }: { result: CheckResult }) {
  const sequences = new Set([failure?.sequence, ...differences.map(({ sequence }) => sequence)])
  const rules = [...sequences].flatMap((sequence) =>
    sequence === undefined ? [] : [`#record-${sequence}{outline:3px solid var(--red);outline-offset:4px}`],
  )
  return rules.length === 0 ? null : <style>{rules.join("")}</style>
}
