import { Details } from "#components/ui/details.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { getPreferences } from "#lib/request-preferences.ts"
import { vehicleRoute } from "#lib/routes.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getFormat, getMessages, type Messages } from "#messages/index.ts"
import { DisputeActs } from "../acts/dispute-acts.tsx"
import type { DisputeView } from "../server/get-dispute-view.ts"
import { DisputeFacts } from "./dispute-facts.tsx"
import { DisputeHistory } from "./dispute-history.tsx"

function Rules({ texts }: { texts: Messages["dispute"]["rules"] }) {
  const { title, ...rules } = texts
  return (
    <Details summary={title}>
      <ol className="grid max-w-prose list-decimal gap-1 pl-6">
        {Object.values(rules).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
    </Details>
  )
}

/** One dispute: where it stands, until when, what happens if nobody acts, and what the reader can do. */
export async function DisputePage({ view }: { view: DisputeView }) {
  const [texts, format, preferences] = await Promise.all([getMessages(), getFormat(), getPreferences()])
  const { dispute: words } = texts
  const { dispute } = view
  const now = Math.floor(Date.now() / 1000)
  return (
    <>
      <p className="mb-2">
        <Link href={vehicleRoute(dispute.vin)}>← {words.back}</Link>
      </p>
      <PageHeading
        title={words.heading}
        tag={
          <Tag tone={dispute.phase === "closed" ? "plain" : "amber"}>
            {dispute.phase === "closed"
              ? words.phases.closed
              : words[dispute.isAnswered ? "answered" : "unanswered"]}
          </Tag>
        }
      />
      <div className="grid gap-8">
        <Notice title={words.neverBlocks} />
        <DisputeFacts view={view} texts={texts} format={format} now={now} />
        <DisputeHistory view={view} texts={texts} format={format} now={now} />
        <ReaderProvider preferences={preferences} messages={{ dispute: words }}>
          <DisputeActs dispute={dispute} />
        </ReaderProvider>
        <Rules texts={words.rules} />
      </div>
    </>
  )
}
