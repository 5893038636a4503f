// Permission as a type: mutators take Authorized<T, Access>, which only `grant` creates, after its check.
declare const access: unique symbol

export type Authorized<T, Access extends string> = T & { readonly [access]: Access }

/** Runs the check, which throws if access is denied, and then brands the value. The only cast of its kind. */
export function grant<T, Access extends string>(
  value: T,
  _access: Access,
  check: (value: T) => void,
): Authorized<T, Access> {
  check(value)
  return value as Authorized<T, Access>
}
