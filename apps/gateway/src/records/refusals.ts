import { LaterRefusal, Refusal } from "@urcar/service"

export class RecordUnknownRefusal extends Refusal {
  constructor() {
    super(404, "record-unknown", "No record with this hash was sent to this gateway.")
  }
}
export class QueueFullRefusal extends LaterRefusal {
  constructor(maximum: number) {
    super(429, "queue-full", "More records wait than this gateway takes.", 5, { maximum })
  }
}
export class AuthorQueueFullRefusal extends LaterRefusal {
  constructor(author: string, maximum: number) {
    super(429, "author-queue-full", "More records of this author wait than one may have.", 5, {
      author,
      maximum,
    })
  }
}
export class DailyQuotaRefusal extends LaterRefusal {
  constructor(author: string, maximum: number, retryAfter: number) {
    super(429, "daily-quota", "This author handed in as many records today as one may.", retryAfter, {
      author,
      maximum,
    })
  }
}
export class IntakeClosedRefusal extends LaterRefusal {
  constructor() {
    super(503, "intake-closed", "This gateway has no account to carry records with.", 3600)
  }
}
export class StreamsBusyRefusal extends LaterRefusal {
  constructor(maximum: number) {
    super(429, "streams-busy", "Too many streams are open.", 5, { maximum })
  }
}
export class KindNotRepairRefusal extends Refusal {
  constructor(kinds: readonly string[]) {
    super(400, "kind-not-repair", "This route takes records of work on a vehicle. Others go to /records.", {
      kinds,
    })
  }
}
