/** The entry at an index that the caller knows to exist. Throws a RangeError where none is. */
export function entryAt<T>(list: ArrayLike<T>, index: number): T {
  if (Number.isInteger(index) && index >= 0 && index < list.length) {
    // The bounds were just checked, and T itself may include undefined.
    return list[index] as T;
  }
  throw new RangeError(`there is no entry ${index} in a list of ${list.length}`);
}
