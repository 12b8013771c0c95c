import type { ReactNode } from "react"

/** Pages that sign. What a wallet needs is provided here, so that public pages ship none of it. */
export default function WalletLayout({ children }: { children: ReactNode }) {
  return children
}
