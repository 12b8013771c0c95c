import { LaterRefusal, Refusal } from "@urcar/service"

export class CheckpointUnknownRefusal extends Refusal {
  constructor() {
    super(404, "checkpoint-unknown", "No checkpoint has been handed in yet.")
  }
}
export class CheckpointUnsignedRefusal extends Refusal {
  constructor(countries: readonly string[], required: number) {
    super(422, "checkpoint-unsigned", "Too few departments of different countries signed this.", {
      countries,
      required,
    })
  }
}
export class CheckpointDiffersRefusal extends Refusal {
  constructor(block: number) {
    super(422, "checkpoint-differs", "This gateway’s node has another register at that block.", { block })
  }
}
export class CheckpointOtherChainRefusal extends Refusal {
  constructor(chainId: number, expected: number) {
    super(422, "checkpoint-other-chain", "The checkpoint is of another chain.", { chainId, expected })
  }
}
export class PassportUnknownRefusal extends Refusal {
  constructor(block: number) {
    super(404, "passport-unknown", "The newest checkpoint holds no such vehicle.", { block })
  }
}
export class PassportsBusyRefusal extends LaterRefusal {
  constructor(maximum: number) {
    super(429, "passports-busy", "Too many passports are being made.", 1, { maximum })
  }
}
