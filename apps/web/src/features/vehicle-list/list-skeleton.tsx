import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { getMessages } from "#messages/index.ts"

const rows = [1, 2, 3, 4] as const

/** A list on its way: its filter, and cards of the real shape. */
export async function ListSkeleton() {
  const { shell } = await getMessages()
  return (
    <SkeletonGroup label={shell.loading}>
      <Skeleton shape="title" className="h-12 max-w-xl" />
      <Skeleton className="max-w-prose" />
      <div className="mt-6 grid gap-x-10 gap-y-4 lg:grid-cols-[18rem_1fr]">
        <Skeleton shape="title" className="lg:h-160" />
        <div>
          {rows.map((row) => (
            <div key={row} className="grid gap-6 border-b border-rule py-5 sm:grid-cols-[11rem_1fr]">
              <Skeleton shape="block" className="h-24" />
              <div className="grid content-start gap-3">
                <Skeleton shape="title" className="max-w-80" />
                <Skeleton className="max-w-prose" />
                <Skeleton shape="title" className="h-14" />
              </div>
            </div>
          ))}
        </div>
      </div>
    </SkeletonGroup>
  )
}
