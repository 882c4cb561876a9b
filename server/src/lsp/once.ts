// Answers that are asked for once, however many ask at the same time.

/** What a map holds for a key, or what `make` makes of it. A failure is held as well: who must not hear it again makes none. */
export function once<Value>(answers: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  let answer = answers.get(key);
  if (!answer) answers.set(key, (answer = make()));
  return answer;
}
