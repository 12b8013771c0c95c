import { Facts } from "#components/ui/facts.tsx"
import { wordOf } from "#lib/words.ts"
import type { Messages } from "#messages/types.ts"
import { readDisclosure } from "../logic/disclosure.ts"

/** The seller's signed checklist. A text that is none is shown as it is. */
export function DisclosureList({ text, words }: { text: string; words: Messages["trade"]["disclosure"] }) {
  const answers = readDisclosure(text)
  if (answers.length > 0)
    return (
      <Facts
        facts={answers.map(({ item, answer }) => ({
          name: wordOf(words.items, item),
          value: <strong>{wordOf(words.answers, answer)}</strong>,
        }))}
      />
    )
  return text === "" || text === "{}" ? <p>{words.none}</p> : <p className="font-mono break-all">{text}</p>
}
