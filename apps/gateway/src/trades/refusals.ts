import { LaterRefusal, Refusal } from "@urcar/service"

export class TransactionMalformedRefusal extends Refusal {
  constructor() {
    super(400, "transaction-malformed", "This is no signed transaction.")
  }
}
export class TransactionOtherChainRefusal extends Refusal {
  constructor(chainId: number | undefined, expected: number) {
    super(400, "transaction-other-chain", "The transaction is for another chain.", { chainId, expected })
  }
}
export class TransactionNotForDeskRefusal extends Refusal {
  constructor(desks: readonly string[]) {
    super(400, "transaction-not-for-desk", "Only calls of a sale desk's functions are carried.", { desks })
  }
}
export class TransactionNumberRefusal extends Refusal {
  constructor(nonce: number, expected: number) {
    super(409, "transaction-number", "The transaction's number is not its sender's next.", {
      nonce,
      expected,
    })
  }
}
export class TradeUnknownRefusal extends Refusal {
  constructor() {
    super(404, "trade-unknown", "No transaction with this hash was handed in to this gateway.")
  }
}
export class TradesFullRefusal extends LaterRefusal {
  constructor(maximum: number) {
    super(429, "trades-full", "More transactions wait than this gateway takes.", 5, { maximum })
  }
}
