import { type Collection, hasSigned, withAnswer, witnessesOf } from "./collection.ts"
import { fromFragment } from "./fragment.ts"
import { witnessAnswer } from "./packet.ts"

/** The collection with an answer's signatures, checked; nothing where the answer is none to this request. */
export async function takeAnswer(
  fragment: string,
  collection: Collection,
  chainId: number,
): Promise<Collection | undefined> {
  try {
    const answer = witnessAnswer.parse(await fromFragment(fragment))
    const isNamed = witnessesOf(collection.request).some(
      (witness) => witness.toLowerCase() === answer.witness.toLowerCase(),
    )
    const { isAnswerTo } = await import("./sign-items.ts")
    if (!isNamed || !(await isAnswerTo(collection.request, answer, chainId))) return undefined
    const next = withAnswer(collection, answer)
    return hasSigned(next, answer.witness) ? next : undefined
  } catch {
    return undefined
  }
}
