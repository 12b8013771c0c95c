import { hexToBigInt, isHex } from "../hex/hex.ts"

/** Several endpoints of one chain, preferred first. */
export interface Turn<Call, Answer> {
  readonly count: number
  /** Asks the endpoint at a place. */
  readonly ask: (place: number, call: Call) => Promise<Answer>
  /** The newest block that the endpoint at a place has. */
  readonly headOf: (place: number) => Promise<bigint>
  /** Whether a failure means that the endpoint cannot be used now, rather than that it refused. */
  readonly isSilent: (error: unknown) => boolean
  /** The newest block that an answer shows its caller; see {@link blockShown}. */
  readonly shown: (call: Call, answer: Answer) => bigint | undefined
}

/**
 * Asks one endpoint as long as it answers, and the next one when it does not: a caller that has seen a block must find
 * its transactions, and another endpoint may be a block behind. For the same reason one is passed over while its newest
 * block is older than the newest that any caller was shown.
 *
 * @throws what the last endpoint was silent with, when none can be used
 */
export function askInTurn<Call, Answer>(turn: Turn<Call, Answer>): (call: Call) => Promise<Answer> {
  let chosen = 0
  let isChecked = true
  let newest = 0n

  /** Several calls may fail at the same endpoint at once; only the first moves on. */
  const leave = (place: number) => {
    if (chosen !== place) return
    chosen = (place + 1) % turn.count
    isChecked = false
  }

  const requireHead = async (place: number) => {
    if ((await turn.headOf(place)) < newest) throw new BehindError(place)
    if (chosen === place) isChecked = true
  }

  return async (call) => {
    let silence: unknown = new RangeError("There is no endpoint.")
    for (let attempt = 0; attempt < turn.count; attempt += 1) {
      const place = chosen
      try {
        if (!isChecked) await requireHead(place)
        const answer = await turn.ask(place, call)
        const block = turn.shown(call, answer)
        if (block !== undefined && block > newest) newest = block
        return answer
      } catch (error) {
        if (!(error instanceof BehindError || turn.isSilent(error))) throw error
        silence = error
        leave(place)
      }
    }
    throw silence
  }
}

/** An endpoint does not have a block yet that another one showed. */
export class BehindError extends Error {
  override readonly name = "BehindError"

  constructor(place: number) {
    super(`Endpoint ${place + 1} is behind what was already shown.`)
  }
}

/** The block that a result of JSON-RPC shows to be there. */
export function blockShown(method: string, result: unknown): bigint | undefined {
  if (method === "eth_blockNumber" && isHex(result)) return hexToBigInt(result)
  if (typeof result !== "object" || result === null) return undefined
  if (method === "eth_getBlockByNumber" && "number" in result && isHex(result.number))
    return hexToBigInt(result.number)
  const isPlaced = method === "eth_getTransactionReceipt" && "blockNumber" in result
  return isPlaced && isHex(result.blockNumber) ? hexToBigInt(result.blockNumber) : undefined
}
