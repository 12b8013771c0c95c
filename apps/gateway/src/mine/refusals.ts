import { Refusal } from "@urcar/service"

export class NotOperatorRefusal extends Refusal {
  constructor() {
    super(403, "not-operator", "Only this gateway's operators may have its queue sent at once.")
  }
}
