import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { getMessages } from "#messages/index.ts"

export default async function Loading() {
  const { shell } = await getMessages()
  return (
    <SkeletonGroup label={shell.loading}>
      <Skeleton shape="title" className="h-12 max-w-xl" />
      <Skeleton className="max-w-prose" />
      <Skeleton className="max-w-md" />
      <Skeleton shape="block" className="mt-6" />
    </SkeletonGroup>
  )
}
