import dynamic from "next/dynamic"
import type { ComponentType } from "react"
import { Skeleton } from "#components/ui/skeleton.tsx"

const Block = () => <Skeleton shape="block" />

/**
 * A part of a page whose code loads when it is first shown. Meanwhile something stands in its own place: without that,
 * everything around it, the page's heading too, would give way to the whole page's loading state.
 *
 * @param meanwhile `nothing` for a part that often shows nothing
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: "block" | "nothing" = "block",
): ComponentType<Props> {
  return dynamic(load, { loading: meanwhile === "block" ? Block : () => null })
}
