const shapes = { line: "h-4", title: "h-8", block: "h-40", plate: "h-8 w-36" } as const

/** A grey bar in the place of what is on its way. Put several into a {@link SkeletonGroup}. */
export function Skeleton({
  shape = "line",
  className = "",
}: {
  shape?: keyof typeof shapes
  className?: string
}) {
  return <div className={`skeleton ${shapes[shape]} ${className}`} />
}

/** Says in words that something is loading, and hides the bars from screen readers. */
export function SkeletonGroup({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div role="status">
      <p className="sr-only">{label}</p>
      <div aria-hidden="true" className="grid gap-3">
        {children}
      </div>
    </div>
  )
}
