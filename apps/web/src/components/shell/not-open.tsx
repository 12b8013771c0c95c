import { PageHeading } from "#components/ui/page-heading.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { getMessages, type Messages } from "#messages/index.ts"

/** An announced page that is not open yet: it says so, and what it will hold. */
export async function NotOpen({ page }: { page: Exclude<keyof Messages["pages"], "network"> }) {
  const { shell, pages } = await getMessages()
  const { heading, a, b, c } = pages[page]
  return (
    <>
      <PageHeading title={heading} tag={<Tag tone="amber">{shell.notOpen.tag}</Tag>} />
      <p>{shell.notOpen.text}</p>
      <ul className="mt-2 grid max-w-prose list-disc gap-1 pl-6">
        {[a, b, c].map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  )
}
