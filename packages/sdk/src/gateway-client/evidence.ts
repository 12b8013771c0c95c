import type { Hex } from "viem"
import type { WriteClient } from "../chain/clients.ts"
import { getDomain } from "../chain/deployment.ts"
import {
  checkEvidenceFile,
  createEvidenceList,
  type EvidenceFile,
  type EvidenceList,
  encodeEvidenceList,
  evidenceRoot,
  openEvidenceList,
} from "../evidence/evidence-list.ts"
import { authoriseErasure, formatAuthorisation, soon } from "./authorisation.ts"
import type { Ask } from "./request.ts"
import { orNull } from "./request.ts"
import { authorise, evidenceUploadTypedData } from "./sealed-authorisation.ts"

const gone = ["evidence-unknown", "file-unknown", "file-erased"]

/** The doors of a gateway's store of pictures and reports. */
export function createEvidenceDoors(ask: Ask, gateway: string) {
  return {
    /**
     * Stores a record's pictures and reports with one signature, before the record is written.
     *
     * @returns the record's `evidenceRoot`
     * @throws EvidenceTypeError for a file that is no picture and no PDF
     */
    putEvidence: async (client: WriteClient, files: readonly Uint8Array[]): Promise<Hex> => {
      const list = createEvidenceList(files)
      const root = evidenceRoot(list)
      const deadline = soon()
      const upload = evidenceUploadTypedData({ gateway, list: root, deadline }, getDomain(client.chain.id))
      const authorization = await authorise(client, deadline, upload)
      const headers = { authorization, "content-type": "application/octet-stream" }
      const put = (path: string, body: Uint8Array) =>
        ask("PUT", path, { headers, body: new Uint8Array(body) })
      await put(`/evidence/${root}`, encodeEvidenceList(list))
      for (const [place, bytes] of files.entries())
        await put(`/evidence/${root}/${list.files[place]?.hash}`, bytes)
      return root
    },
    /** The list behind an `evidenceRoot`, hashed here; `null` where it is not kept. @throws EvidenceAlteredError */
    getEvidenceList: async (root: Hex): Promise<EvidenceList | null> => {
      const answer = await orNull(ask("GET", `/evidence/${root}`), gone)
      return answer && openEvidenceList(answer.body, root)
    },
    /** One file of a list, hashed here; `null` where it is not kept, or not any more. @throws EvidenceAlteredError */
    getEvidenceFile: async (root: Hex, file: EvidenceFile): Promise<Uint8Array | null> => {
      const answer = await orNull(ask("GET", `/evidence/${root}/${file.hash}`), gone)
      return answer && checkEvidenceFile(answer.body, file)
    },
    /** Erases a picture or report that the client's account stored. */
    eraseEvidence: async (client: WriteClient, root: Hex, file: Hex): Promise<void> => {
      const authorization = formatAuthorisation(
        await authoriseErasure(client, { gateway, file, deadline: soon() }),
      )
      await ask("DELETE", `/evidence/${root}/${file}`, { headers: { authorization } })
    },
  }
}
