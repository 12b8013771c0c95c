export { checkLog, type ExportedEntry, type LogAnchor, type LogFault, type LogReport } from "./check-log.ts"
export {
  hashLogContent,
  hashLogEntry,
  type LogContent,
  type LogEntry,
  type LoggedAct,
  logGenesis,
  loggedActs,
} from "./lookup-log.ts"
