import type { Messages } from "../types.ts"
import { network } from "./network.ts"

export const pages: Messages["pages"] = {
  network,
}
