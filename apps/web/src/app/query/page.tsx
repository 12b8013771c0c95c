import type { Metadata } from "next"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).query.title }
}

export default async function QueryPage() {
  const { query, shell } = await getMessages()
  return <PageHeading title={query.heading} tag={<Tag tone="amber">{shell.notOpen.tag}</Tag>} />
}
