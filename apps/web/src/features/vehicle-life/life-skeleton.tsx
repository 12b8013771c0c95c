import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { getMessages } from "#messages/index.ts"

const rows = [1, 2, 3] as const

/** A vehicle's page on its way: head, picture, life line, records. */
export async function LifeSkeleton() {
  const { shell } = await getMessages()
  return (
    <SkeletonGroup label={shell.loading}>
      <div className="grid gap-10 lg:grid-cols-[1fr_24rem]">
        <div className="grid content-start gap-4">
          <Skeleton shape="title" className="h-12 max-w-lg" />
          <Skeleton shape="plate" />
          <Skeleton shape="block" className="h-56 max-w-xl" />
        </div>
        <Skeleton shape="block" className="h-80" />
      </div>
      <Skeleton shape="block" className="mt-6 h-24" />
      <Skeleton shape="block" className="mt-6 h-80" />
      {rows.map((row) => (
        <Skeleton key={row} shape="block" className="h-24" />
      ))}
    </SkeletonGroup>
  )
}
