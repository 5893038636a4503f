/** The name of a person whose account was erased. */
export const formerMember = 'Former member'

/** The first word of a name. "Former member" is not a name and stays whole. */
export function firstName(name: string): string {
  return name === formerMember ? name : (name.trim().split(/\s+/u)[0] ?? name)
}
