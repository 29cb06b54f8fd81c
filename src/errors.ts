/**
 * A mistake of the person at the keyboard or a folder that cannot be used: what happened and what
 * to do, in Vietnamese. Printed without a stack, exit code 2. Everything else thrown is a bug.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
