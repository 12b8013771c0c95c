import { Refusal } from "@urcar/service"

export class KeyNotCertifiedRefusal extends Refusal {
  constructor() {
    super(409, "key-not-certified", "This key is not certified by your country's police now.")
  }
}
export class PersonUnknownRefusal extends Refusal {
  constructor() {
    super(404, "person-unknown", "Your country's police have nobody behind this key.")
  }
}
export class KeyInUseRefusal extends Refusal {
  constructor() {
    super(409, "key-in-use", "Somebody stands behind the new key already.")
  }
}
