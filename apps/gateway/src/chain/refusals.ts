import { LaterRefusal, Refusal } from "@urcar/service"

export class NotKnownToRegisterRefusal extends Refusal {
  constructor() {
    super(403, "not-known-to-register", "This account has no licence, application or stake in the register.")
  }
}
export class ChainUnavailableRefusal extends LaterRefusal {
  constructor() {
    super(503, "chain-unavailable", "The chain cannot be asked now. Nothing was accepted.", 5)
  }
}
