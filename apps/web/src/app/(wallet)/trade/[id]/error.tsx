"use client"

import { useRouter } from "next/navigation"
import { startTransition } from "react"
import { FailedPage } from "#components/shell/failed-page.tsx"

/** Lists or register did not answer: nothing was bought or changed. */
export default function SaleError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  const router = useRouter()
  const retry = () =>
    startTransition(() => {
      router.refresh()
      reset()
    })
  return <FailedPage digest={error.digest} onRetry={retry} />
}
