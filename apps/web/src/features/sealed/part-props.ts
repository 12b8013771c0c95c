import type { Address } from "viem"
import type { OpenedPart } from "./logic/open-parts.ts"

/** What every part of a card is made of. */
export type PartProps = {
  vin: string
  address: Address
  owner: Address
  part: OpenedPart
  /** Whom the page was opened to let read */
  suggested: Address | undefined
  /** Looks again, from the signature on */
  onAgain: () => void
}

/** Whether an account is the record's author or the vehicle's owner. */
export const isKeeper = ({ address, owner, part }: PartProps): boolean =>
  [owner, part.record.author].some((one) => one.toLowerCase() === address.toLowerCase())
