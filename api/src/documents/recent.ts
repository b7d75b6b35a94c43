/** The latest results of something costly that never changes for its key. */
export class Recent<Value> {
  private readonly values = new Map<string, Value>();

  constructor(private readonly most: number) {}

  async get(key: string, make: () => Promise<Value>): Promise<Value> {
    const value = this.values.get(key) ?? (await make());
    this.values.delete(key);
    this.values.set(key, value);
    const [oldest] = this.values.keys();
    if (this.values.size > this.most && oldest !== undefined) this.values.delete(oldest);
    return value;
  }
}
