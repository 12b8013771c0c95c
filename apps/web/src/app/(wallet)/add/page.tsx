import type { Metadata } from "next"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).add.title }
}

export default async function AddPage() {
  const { add, shell } = await getMessages()
  return <PageHeading title={add.heading} tag={<Tag tone="amber">{shell.notOpen.tag}</Tag>} />
}
