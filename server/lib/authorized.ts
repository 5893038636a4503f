// Permission is a value you must hold: mutators take Authorized<T, Access>, and only `grant` makes one, after its check ran.
declare const access: unique symbol

export type Authorized<T, Access extends string> = T & { readonly [access]: Access }

/** Runs the check, throws what it throws, and only then brands the value. The one cast of its kind. */
export function grant<T, Access extends string>(
  value: T,
  _access: Access,
  check: (value: T) => void,
): Authorized<T, Access> {
  check(value)
  return value as Authorized<T, Access>
}
