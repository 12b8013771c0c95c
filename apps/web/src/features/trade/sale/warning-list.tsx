import type { Format } from "#lib/format.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import type { Warning, WarningWeight } from "../logic/warnings.ts"

type Words = Messages["trade"]["warnings"]

const looks: Record<WarningWeight, string> = {
  stop: "border-red bg-red-wash",
  serious: "border-amber bg-amber-wash",
  note: "border-rule-strong bg-sunken",
}

const tones: Record<WarningWeight, string> = {
  stop: "text-red",
  serious: "text-amber",
  note: "text-ink-soft",
}

function textOf(code: Warning["code"], count: number, words: Words): string {
  if (code === "accidents" && count === 1) return words.accidentsOne
  if (code === "recallOpen" && count > 1) return words.recallsOpen
  return words[code]
}

/** A warning as a sentence for one reader. */
export function warningSentence(warning: Warning, words: Words, format: Format): string {
  const { code, metres = 0, advertised = 0, at = 0, until = 0, count = 0 } = warning
  const text = textOf(code, count, words)
  return fill(text, {
    count: format.number(count),
    metres: format.distance(metres).text,
    advertised: format.distance(advertised).text,
    difference: format.distance(metres - advertised).text,
    at: format.date(at),
    until: format.date(until),
  })
}

/** What speaks against this car, the gravest first; or that nothing in the file does. */
export function WarningList(props: { warnings: readonly Warning[]; words: Words; format: Format }) {
  const { warnings, words, format } = props
  if (warnings.length === 0) return <p className="max-w-prose">{words.none}</p>
  return (
    <ul className="grid gap-2">
      {warnings.map((warning) => (
        <li
          key={`${warning.code} ${warning.at ?? ""}`}
          className={`border-l-8 px-4 py-2 ${looks[warning.weight]}`}
        >
          <strong className={tones[warning.weight]}>{words[warning.weight]}</strong>{" "}
          {warningSentence(warning, words, format)}
        </li>
      ))}
    </ul>
  )
}
