import { Suspense } from "react"
import { Notice } from "#components/ui/notice.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { secondsBehind } from "#lib/indexer.ts"
import { getPreferences } from "#lib/request-preferences.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { getFormat, getMessages } from "#messages/index.ts"
import type { LookupQuestion } from "./logic/lookup-question.ts"
import type { PoliceAct } from "./logic/rules.ts"
import { LookupForm } from "./lookup/lookup-form.tsx"
import { LookupResult } from "./lookup/lookup-result.tsx"
import { KeepOffline } from "./offline/keep-offline.tsx"
import { KeptAnswer } from "./offline/kept-answer.tsx"
import { PoliceWork } from "./work/police-work.tsx"

/** Seconds of delay that are nobody's concern. */
const patience = 15

/** A plate looked up, for a patrol; below it what police write. */
export async function PolicePage({ question, act }: { question: LookupQuestion; act: PoliceAct }) {
  const [texts, format, preferences, seconds] = await Promise.all([
    getMessages(),
    getFormat(),
    getPreferences(),
    secondsBehind(),
  ])
  const { police, options, keys, titles, shell, identity } = texts
  const waiting = (
    <SkeletonGroup label={shell.loading}>
      <Skeleton shape="block" />
      <Skeleton shape="plate" />
    </SkeletonGroup>
  )
  return (
    <ReaderProvider preferences={preferences} messages={{ police, options, keys, titles, identity }}>
      <PageHeading title={police.heading} />
      {seconds > patience ? (
        <div className="mb-6">
          <Notice tone="warning" title={fill(police.lookup.behind, { seconds: Math.round(seconds) })} />
        </div>
      ) : null}
      <div className="grid gap-10 lg:grid-cols-2">
        {question.text === "" ? null : (
          <div className="lg:order-last">
            <Suspense key={`${question.text} ${question.country}`} fallback={waiting}>
              <LookupResult question={question} texts={texts} format={format} />
            </Suspense>
          </div>
        )}
        <section aria-labelledby="lookup">
          <h2 id="lookup" className="sr-only">
            {police.lookup.heading}
          </h2>
          <KeptAnswer asked={question.text} />
          <LookupForm question={question} texts={texts} tag={format.preferences.tag} />
        </section>
      </div>
      <div className="mt-12 border-t-4 border-ink pt-6">
        <KeepOffline />
      </div>
      <div className="mt-12 border-t-4 border-ink pt-6">
        <PoliceWork key={`${act} ${question.vin}`} initialAct={act} vin={question.vin} />
      </div>
    </ReaderProvider>
  )
}
