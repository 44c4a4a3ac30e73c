import { EVERYTHING } from '../store/derived/touched';

/** Values remembered at most; the one unused for longest goes first. */
const LIMIT = 5000;

interface Entry<Value> {
  readonly value: Value;
  readonly dependencies: readonly string[];
}

/** Values by key, each with the keys of subjects and documents that it was made of. */
export class Memory<Value = unknown> {
  readonly #entries = new Map<string, Entry<Value>>();
  /** From a dependency to the keys of the values made of it. */
  readonly #dependants = new Map<string, Set<string>>();

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    // A Map keeps the order of insertion: the first one is the one unused for longest.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  set(key: string, value: Value, dependencies: Iterable<string> = []) {
    this.delete(key);
    const entry = { value, dependencies: [...new Set(dependencies)] };
    this.#entries.set(key, entry);
    for (const dependency of entry.dependencies) {
      const keys = this.#dependants.get(dependency) ?? new Set();
      this.#dependants.set(dependency, keys.add(key));
    }
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > LIMIT && oldest !== undefined) this.delete(oldest);
  }

  delete(key: string) {
    for (const dependency of this.#entries.get(key)?.dependencies ?? []) {
      const keys = this.#dependants.get(dependency);
      keys?.delete(key);
      if (keys?.size === 0) this.#dependants.delete(dependency);
    }
    this.#entries.delete(key);
  }

  /** Forgets what was made of something touched; everything when it is not known what was. */
  forget(touched: readonly string[] | null) {
    if (touched === null || touched.includes(EVERYTHING)) {
      this.#entries.clear();
      this.#dependants.clear();
      return;
    }
    for (const dependency of touched) {
      for (const key of [...(this.#dependants.get(dependency) ?? [])]) this.delete(key);
    }
  }
}
