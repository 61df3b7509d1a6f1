/** A value that tells its listeners when it changes. */
export class Observable<Value extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(private value: Value) {}

  get current(): Value {
    return this.value;
  }

  change(part: Partial<Value>): void {
    this.value = { ...this.value, ...part };
    for (const listener of this.listeners) listener();
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
