import type { eq } from "ponder"

/** A part of a query: what a row must satisfy. */
export type Condition = ReturnType<typeof eq>
