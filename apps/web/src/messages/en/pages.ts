import { network } from "./network.ts"

/** The page Network. */
export const pages = {
  network,
}
