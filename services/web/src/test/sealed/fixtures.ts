// A root and a roster of the test's own, made anew for each run: no key is kept.

import { ed25519 } from "@noble/curves/ed25519.js";
import { hash, join, toBase64, toHex, utf8 } from "../../main/sealed/protocol/bytes.js";
import { type Investigator, newInvestigator } from "../../main/sealed/protocol/keyfile.js";
import { byBytes } from "../../main/sealed/protocol/bytes.js";

export const TODAY = new Date("2026-11-26T10:00:00Z");

export class TestRoot {
  readonly name = "localhost:8080/roster";
  readonly seed = crypto.getRandomValues(new Uint8Array(32));
  readonly key = ed25519.getPublicKey(this.seed);

  get verifier(): string {
    return [this.name, toHex(this.id()), toBase64(this.typed())].join("+");
  }

  private typed(): Uint8Array {
    return join(Uint8Array.of(1), this.key);
  }

  private id(): Uint8Array {
    return hash(join(utf8(this.name + "\n"), this.typed())).slice(0, 4);
  }

  signs(text: string): string {
    const signature = ed25519.sign(utf8(text), this.seed);
    return text + "\n\u2014 " + this.name + " " + toBase64(join(this.id(), signature)) + "\n";
  }
}

/** Four real people, two a body, and four dummies. */
export class TestRoster {
  readonly people: Investigator[] = Array.from({ length: 8 }, newInvestigator);

  constructor(
    readonly epoch = 12,
    readonly from = "2026-11-23",
    readonly until = "2026-12-28",
  ) {}

  text(): string {
    const members = this.people
      .map((one, i) => `member ${one.recipient} ${one.verifier} ${i % 2 === 0 ? "audit-office" : "harbour-discipline"}`)
      .sort(byBytes);
    return [
      "daylight-roster/v1",
      "epoch " + this.epoch,
      "from " + this.from,
      "until " + this.until,
      "previous " + "0".repeat(64),
      "body audit-office National Audit Office | 国家审计署",
      "body harbour-discipline Harbour Discipline Commission | 港湾纪律检查委员会",
      ...members,
      "",
    ].join("\n");
  }

  get auditor(): Investigator {
    return this.people[0] as Investigator;
  }

  get harbour(): Investigator {
    return this.people[1] as Investigator;
  }
}
