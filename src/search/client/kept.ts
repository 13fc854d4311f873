/** Keeps what was loaded by its name; what could not be loaded is tried again when it is next asked for. */
export function kept<Value>(load: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
  const loaded = new Map<string, Promise<Value>>();
  return (name) => {
    const earlier = loaded.get(name);
    if (earlier) return earlier;
    const value = load(name);
    loaded.set(name, value);
    value.catch(() => loaded.delete(name));
    return value;
  };
}
