import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { getMessages } from "#messages/index.ts"

/** A page on its way: heading, lead, and the rows of a list. */
export async function PageSkeleton() {
  const { shell } = await getMessages()
  return (
    <SkeletonGroup label={shell.loading}>
      <Skeleton shape="title" className="h-12 max-w-xl" />
      <Skeleton className="max-w-prose" />
      <Skeleton shape="block" className="mt-6" />
      <Skeleton shape="block" />
    </SkeletonGroup>
  )
}
