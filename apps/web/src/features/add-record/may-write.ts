import type { KindForm } from "./kind-form.ts"

/** The kinds an account with these roles may write. */
export const writableKinds = (forms: readonly KindForm[], roles: readonly string[]): KindForm[] =>
  forms.filter(({ authorRoles }) => authorRoles.some((role) => roles.includes(role)))
