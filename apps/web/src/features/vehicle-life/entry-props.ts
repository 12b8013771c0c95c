import type { IndexedRecord, LicenceSummary } from "@urcar/sdk/indexer-client"
import type { LifeProps } from "./life-props.ts"

/** What every part of one record's entry is made of. */
export type EntryProps = LifeProps & { record: IndexedRecord; writers: ReadonlyMap<string, LicenceSummary> }
