import type { Messages } from "#messages/types.ts"

/** Texts that the server-rendered parts of this feature read. */
export type TradeTexts = Pick<
  Messages,
  "trade" | "orders" | "liens" | "identity" | "record" | "options" | "common"
>
