export function normalisePhone(input: string): string | null { return input; }
