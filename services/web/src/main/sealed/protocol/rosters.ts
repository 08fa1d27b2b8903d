// The rosters that a page has fetched and checked, kept while it is open: epochs only rise, and what was asked for is what comes.

import { refuse } from "./bytes.js";
import { type Roster, currentRoster, rosterOfEpoch } from "./roster.js";
import { Answered } from "./service.js";

export class Rosters {
  private readonly known = new Map<number, Roster>();
  private highest = 0;

  /**
   * @param note gives the signed note of an epoch, or the current one
   * @param pinned verifier keys of the root, asked for at each use
   */
  constructor(
    private readonly note: (epoch?: number) => Promise<string>,
    private readonly pinned: () => string,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** The one of today; none older than any that was seen, in whose place the server might put people who have left. */
  async ofToday(): Promise<Roster> {
    return this.seen(currentRoster(await this.note(), this.pinned(), this.now(), this.highest));
  }

  async of(epoch: number): Promise<Roster> {
    return this.known.get(epoch) ?? this.seen(rosterOfEpoch(await this.note(epoch).catch(noSuchEpoch), this.pinned(), epoch));
  }

  private seen(roster: Roster): Roster {
    this.known.set(roster.epoch, roster);
    this.highest = Math.max(this.highest, roster.epoch);
    return roster;
  }
}

/** Only a forger names an epoch that there never was. That the server does not answer now is no fault of the message. */
export function noSuchEpoch(failure: unknown): never {
  if (failure instanceof Answered && failure.status === 404) {
    refuse("its epoch is unknown");
  }
  throw failure;
}
