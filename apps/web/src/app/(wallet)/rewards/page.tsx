import { rewardFormula } from "@urcar/sdk/rewards"
import type { Metadata } from "next"
import { Details } from "#components/ui/details.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { RewardsPage } from "#features/rewards/rewards-page.tsx"
import { getPreferences } from "#lib/request-preferences.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { fill, getMessages } from "#messages/index.ts"

const formula = { share: rewardFormula.share / 100, ...rewardFormula.weights }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).rewards.title }
}

export default async function Page() {
  const [{ rewards }, preferences] = await Promise.all([getMessages(), getPreferences()])
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
        <ReaderProvider preferences={preferences} messages={{ rewards }}>
          <RewardsPage />
        </ReaderProvider>
      </div>
    </>
  )
}
