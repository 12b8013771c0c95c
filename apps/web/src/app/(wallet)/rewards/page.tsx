import { rewardFormula } from "@urcar/sdk/rewards"
import type { Metadata } from "next"
import { Details } from "#components/ui/details.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { RewardsPage } from "#features/rewards/rewards-page.tsx"
import { getPeriods } from "#features/rewards/server/get-periods.ts"
import { getPreferences } from "#lib/request-preferences.ts"
import { rewardsRoute } from "#lib/routes.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { fill, getMessages } from "#messages/index.ts"

/** A year of periods. */
const inSight = 13
const most = 400
const formula = { share: rewardFormula.share / 100, ...rewardFormula.weights }

type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).rewards.title }
}

export default async function Page({ searchParams }: PageProps) {
  const [{ rewards }, preferences, query] = await Promise.all([getMessages(), getPreferences(), searchParams])
  const name = query.currency === "coin" ? "coin" : "euro"
  const asked = Number(query.periods)
  const count = Number.isInteger(asked) ? Math.min(Math.max(asked, inSight), most) : inSight
  const periods = await getPeriods(name, count)
  const { title, ...rules } = rewards.rules
  return (
    <>
      <PageHeading title={rewards.heading} lead={rewards.lead} />
      <div className="grid gap-8">
        <Details summary={title}>
          <ol className="grid max-w-prose list-decimal gap-1 pl-6">
            {Object.values(rules).map((rule) => (
              <li key={rule}>{fill(rule, formula)}</li>
            ))}
          </ol>
        </Details>
        <p className="flex flex-wrap gap-x-6">
          <span className="text-ink-soft">{rewards.currency}:</span>
          {(["euro", "coin"] as const).map((one) =>
            one === name ? (
              <strong key={one}>{rewards.currencies[one]}</strong>
            ) : (
              <Link key={one} href={rewardsRoute(one, inSight)}>
                {rewards.currencies[one]}
              </Link>
            ),
          )}
        </p>
        {periods ? (
          <ReaderProvider preferences={preferences} messages={{ rewards }}>
            <RewardsPage periods={periods} earlierPath={rewardsRoute(name, count + inSight)} />
          </ReaderProvider>
        ) : (
          <Notice tone="problem" title={rewards.down}>
            {rewards.downText}
          </Notice>
        )}
      </div>
    </>
  )
}
