// What the portal uses of it, for the check of types.
interface Hash {
  update(bytes: Uint8Array): Hash;
  digest(): Uint8Array;
}
export const sha256: { create(): Hash };
