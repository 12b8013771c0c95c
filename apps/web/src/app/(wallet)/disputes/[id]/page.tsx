import type { Metadata } from "next"
import { Notice } from "#components/ui/notice.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { DisputePage } from "#features/disputes/page/dispute-page.tsx"
import { getDisputeView } from "#features/disputes/server/get-dispute-view.ts"
import { getMessages } from "#messages/index.ts"

type PageProps = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).dispute.title }
}

export default async function OneDisputePage({ params }: PageProps) {
  const [{ id }, { dispute }] = await Promise.all([params, getMessages()])
  const loaded = /^\d{1,18}$/.test(id) ? await getDisputeView(BigInt(id)) : ({ state: "none" } as const)
  if (loaded.state === "found") return <DisputePage view={loaded.view} />
  if (loaded.state === "none") return <PageHeading title={dispute.unknown} lead={dispute.unknownText} />
  return (
    <>
      <PageHeading title={dispute.heading} />
      <Notice tone="problem" title={dispute.down}>
        {dispute.downText}
      </Notice>
    </>
  )
}
