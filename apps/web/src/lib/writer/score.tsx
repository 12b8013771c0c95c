import type { DirectoryEntry, WriterScoreAnswer } from "@urcar/sdk/indexer-client"
import { Details } from "#components/ui/details.tsx"
import { Facts } from "#components/ui/facts.tsx"
import type { Format } from "#lib/format.ts"
import { fill, plural } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"

type Texts = Messages["directory"]

/** A score in a list: the number with its word, or why there is none; open and lost disputes under it. */
export function ScoreText({ entry, texts, format }: { entry: DirectoryEntry; texts: Texts; format: Format }) {
  const { score, disputesOpen, disputesLost } = entry
  const { tag } = format.preferences
  const isRated = score !== null && score.score !== null && score.label !== null
  return (
    <>
      {isRated ? (
        <>
          <strong>{format.number(score.score ?? 0)}</strong> {texts.score.labels[score.label ?? "fair"]}
        </>
      ) : (
        <span className="text-ink-soft">{texts.score.none}</span>
      )}
      {disputesLost > 0 ? (
        <span className="block text-red">{plural(tag, texts.score.lost, disputesLost)}</span>
      ) : null}
      {disputesOpen > 0 ? (
        <span className="block text-amber">{plural(tag, texts.score.open, disputesOpen)}</span>
      ) : null}
    </>
  )
}

/** What a score is made of: counts of chain events, and what each costs. */
function ScoreParts({ score, texts, format }: { score: WriterScoreAnswer; texts: Texts; format: Format }) {
  const { parts, penalties } = score
  const { parts: names, days } = texts.score
  const { tag } = format.preferences
  const latency =
    parts.latencySeconds === null ? "–" : plural(tag, days, Math.round(parts.latencySeconds / 86_400))
  const number = (count: number) => format.number(count)
  return (
    <Facts
      facts={[
        { name: names.records, value: number(parts.records) },
        { name: names.vehicles, value: number(parts.vehicles) },
        { name: names.readings, value: number(parts.readings) },
        {
          name: names.contradicted,
          value: fill(names.penalty, {
            count: number(parts.contradicted),
            points: number(penalties.readings),
          }),
        },
        { name: names.corrected, value: number(parts.corrected) },
        {
          name: names.lost,
          value: fill(names.penalty, {
            count: number(parts.disputesLost),
            points: number(penalties.disputes),
          }),
        },
        { name: names.unanswered, value: number(parts.disputesUnanswered) },
        { name: names.won, value: number(parts.disputesWon) },
        { name: names.open, value: number(parts.disputesOpen) },
        {
          name: names.latency,
          value: fill(names.penalty, { count: latency, points: number(penalties.latency) }),
        },
      ]}
    />
  )
}

/** A writer's score, with all that it is made of; the same number as `urcar score`. */
export function ScoreSection({
  entry,
  texts,
  format,
}: {
  entry: DirectoryEntry
  texts: Texts
  format: Format
}) {
  const { score: words } = texts
  const { score } = entry
  return (
    <section aria-labelledby="score" className="grid gap-2">
      <h2 id="score">{words.title}</h2>
      {score === null ? (
        <p>{words.tooLong}</p>
      ) : score.score === null || score.label === null ? (
        <p>{words.tooLittle}</p>
      ) : (
        <p className="text-lg">
          <strong className="text-2xl">{format.number(score.score)}</strong> {words.of} ·{" "}
          {words.labels[score.label]}
        </p>
      )}
      <p className="max-w-prose text-ink-soft wrap-anywhere">
        {fill(words.how, { account: entry.account, version: score?.version ?? 1 })}
      </p>
      {score === null ? null : (
        <Details summary={words.madeOf}>
          <ScoreParts score={score} texts={texts} format={format} />
        </Details>
      )}
    </section>
  )
}
