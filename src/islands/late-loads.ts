/** Things that are loaded when they are needed, each once, whoever asks for it. */
export interface LateLoads<Things extends object> {
  /** What has come. */
  readonly here: Partial<Things>;
  /** What could not be had, and has not been tried again. */
  readonly failed: Set<keyof Things>;
  /** Resolves with the thing, or with nothing when it cannot be had now. */
  readonly load: <Id extends keyof Things>(id: Id) => Promise<Things[Id] | undefined>;
  /** As `load`, but what has failed is not tried again: nobody waits for it twice unasked. */
  readonly want: <Id extends keyof Things>(id: Id) => Promise<Things[Id] | undefined>;
}

/** How each is loaded. */
export type Loaders<Things extends object> = {
  readonly [Id in keyof Things]: () => Promise<Things[Id]>;
};

/** @param loader loads a thing by its id */
export function lateLoads<Things extends object>(
  loader: <Id extends keyof Things>(id: Id) => Promise<Things[Id]>,
): LateLoads<Things> {
  const here: Partial<Things> = {};
  const failed = new Set<keyof Things>();
  const tries: Partial<Record<keyof Things, Promise<void>>> = {};

  async function attempt(id: keyof Things) {
    failed.delete(id);
    try {
      here[id] = await loader(id);
    } catch {
      failed.add(id);
      delete tries[id];
    }
  }

  async function load<Id extends keyof Things>(id: Id) {
    await (tries[id] ??= attempt(id));
    return here[id];
  }

  return { here, failed, load, want: async (id) => (failed.has(id) ? undefined : load(id)) };
}
