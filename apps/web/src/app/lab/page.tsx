import type { Metadata } from "next"
import { NotOpen } from "#components/shell/not-open.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).pages.lab.title }
}

export default function LabPage() {
  return <NotOpen page="lab" />
}
