import type { Metadata } from "next"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { Source, StoryList } from "#features/lab/index.ts"
import { getFormat, getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).lab.title }
}

export default async function LabPage() {
  const [{ lab }, format] = await Promise.all([getMessages(), getFormat()])
  return (
    <>
      <PageHeading title={lab.heading} lead={lab.lead} />
      <div className="grid gap-10">
        <StoryList texts={lab} format={format} />
        <Source name="" texts={lab} />
      </div>
    </>
  )
}
