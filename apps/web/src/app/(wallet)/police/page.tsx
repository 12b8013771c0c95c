import type { Metadata } from "next"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).police.title }
}

export default async function PolicePage() {
  const { police, shell } = await getMessages()
  return <PageHeading title={police.heading} tag={<Tag tone="amber">{shell.notOpen.tag}</Tag>} />
}
