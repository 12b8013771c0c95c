import { fromFragment } from "#lib/fragment.ts"
import { packet } from "./packet.ts"
import { type Statement, toStatement } from "./statement.ts"
import { checkPacket, type Taken } from "./take-signatures.ts"

/** A packet that came by a link: its request, those of its signatures that hold, and what exactly is signed. */
export type OpenedPacket = Taken & { statements: readonly Statement[] }

/** Opens the part of a link after `#`. @throws where it is cut off, altered, or none of ours */
export async function openPacket(fragment: string, chainId: number): Promise<OpenedPacket> {
  const taken = await checkPacket(packet.parse(await fromFragment(fragment)), chainId)
  return { ...taken, statements: taken.collection.request.items.map((item) => toStatement(item, chainId)) }
}
