import type { Metadata } from "next"
import { NotOpen } from "#components/shell/not-open.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).pages.department.title }
}

export default function DepartmentPage() {
  return <NotOpen page="department" />
}
