"use client"

import { lazyPart } from "#lib/lazy-part.tsx"

/** {@link PayoffField}, whose code loads with the first car that is under a lien. */
export const LazyPayoffField = lazyPart(() =>
  import("./payoff-field.tsx").then(({ PayoffField }) => PayoffField),
)
