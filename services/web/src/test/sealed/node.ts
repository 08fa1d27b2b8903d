// Node 18 keeps the browsers' cryptography apart; every test begins with this.

import { webcrypto } from "node:crypto";

if (!("crypto" in globalThis)) {
  Object.defineProperty(globalThis, "crypto", { value: webcrypto });
}
