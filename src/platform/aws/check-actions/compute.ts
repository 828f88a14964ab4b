/** Operations that checks of this area read with, and the IAM actions they need; no action: AWS asks for none. */
export const compute: Readonly<Record<string, readonly string[]>> = {};
