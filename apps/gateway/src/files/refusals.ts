import { LaterRefusal, Refusal } from "@urcar/service"

export class FileHashMalformedRefusal extends Refusal {
  constructor() {
    super(400, "file-hash-malformed", "A file's address is its keccak-256: 0x and 64 lower-case digits.")
  }
}
export class FileUnknownRefusal extends Refusal {
  constructor() {
    super(404, "file-unknown", "No file with this hash is stored here.")
  }
}
export class FileErasedRefusal extends Refusal {
  constructor() {
    super(410, "file-erased", "This file was erased. Encrypt it again to store it again.")
  }
}
export class FileSizeMissingRefusal extends Refusal {
  constructor() {
    super(411, "file-size-missing", "State the file's size in Content-Length.")
  }
}
export class FileTooLargeRefusal extends Refusal {
  constructor(size: number, maximum: number) {
    super(413, "file-too-large", "This file is larger than the store takes.", { size, maximum })
  }
}
export class FileSizeDiffersRefusal extends Refusal {
  constructor(stated: number, received: number) {
    super(400, "file-size-differs", "The body is not as long as stated.", { stated, received })
  }
}
export class FileHashDiffersRefusal extends Refusal {
  constructor(found: string) {
    super(422, "file-hash-differs", "The body is not the file of this hash.", { found })
  }
}
export class FileNotSealedRefusal extends Refusal {
  constructor(reason: string) {
    super(422, "file-not-sealed", "Only files encrypted for X25519 recipients (age) are stored.", { reason })
  }
}
export class FileTooSlowRefusal extends Refusal {
  constructor(seconds: number) {
    super(408, "file-too-slow", "The body did not arrive in time.", { seconds })
  }
}
export class FileInterruptedRefusal extends Refusal {
  constructor() {
    super(400, "file-interrupted", "The body broke off.")
  }
}
export class FileOfOtherRefusal extends Refusal {
  constructor() {
    super(403, "file-of-other", "Only who stored this file may erase it.")
  }
}
export class FileQuotaRefusal extends Refusal {
  constructor(used: number, maximum: number) {
    super(403, "file-quota", "This key's part of the store is used up. Erase files first.", { used, maximum })
  }
}
export class UploadsBusyRefusal extends LaterRefusal {
  constructor(maximum: number) {
    super(429, "uploads-busy", "Too many files are on their way.", 5, { maximum })
  }
}
