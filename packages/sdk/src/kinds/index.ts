export { type CataloguedKindName, getKind, kinds, kindsByName, type PayloadOfKind } from "./catalogue.ts"
export { checkOdometer } from "./check-odometer.ts"
export {
  type ChecklistGrade,
  type ChecklistPoint,
  checklistGrades,
  checklistPoints,
  worstGrade,
} from "./checklist.ts"
export { currencies, type FieldForm, type FieldInput } from "./field.ts"
export type { Description, Kind, KindRule, OdometerRule } from "./kind.ts"
export { isKindName, type KindId, type KindName, kindFromBytes32, kindNames, kindToBytes32 } from "./names.ts"
export {
  hasRole,
  isRoleName,
  licensedRoles,
  type RoleName,
  roleBit,
  roleNames,
  rolesFromMask,
  rolesToMask,
  witnessingRoles,
} from "./roles.ts"
export { type PolicyRule, rules } from "./rules.ts"
export { sealableFields } from "./sealable.ts"
export { bodies, categories, colours, emissionClasses, fuels, gearboxes } from "./vehicle-fields.ts"
