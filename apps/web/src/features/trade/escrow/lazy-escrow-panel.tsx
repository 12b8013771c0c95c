"use client"

import { lazyPart } from "#lib/lazy-part.tsx"

/** {@link EscrowPanel}, for a page that seldom shows it: its code comes with the sale that needs it. */
export const LazyEscrowPanel = lazyPart(() =>
  import("./escrow-panel.tsx").then(({ EscrowPanel }) => EscrowPanel),
)
