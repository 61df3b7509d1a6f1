export function isRupiah(value: unknown): value is number { return Number.isSafeInteger(value); }
