/**
 * How many elements stand before a border in an ordered list.
 *
 * @param isBefore holds for the first so many elements, and for none behind them; of n about log n are asked
 */
export function countBefore<Element>(list: readonly Element[], isBefore: (one: Element) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
