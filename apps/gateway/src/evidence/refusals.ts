import { Refusal } from "@urcar/service"

export class EvidenceUnknownRefusal extends Refusal {
  constructor() {
    super(404, "evidence-unknown", "No such list of evidence is stored here, or the file is not on it.")
  }
}
export class EvidenceListRefusal extends Refusal {
  constructor(problem: string) {
    super(422, "evidence-list", "The body is not the list of this root.", { problem })
  }
}
export class EvidenceTypeRefusal extends Refusal {
  constructor(expected: string) {
    super(422, "evidence-type", "The file is not of the kind that its list states.", { expected })
  }
}
