package daylight.reports.roster;

import daylight.reports.keys.Digest;
import daylight.reports.keys.Hex32;
import daylight.roster.Roster;
import daylight.roster.RosterFault;
import daylight.roster.RosterText;
import daylight.roster.SignedNote;
import daylight.roster.VerifierKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Publishes rosters and says which epochs are taken. */
@ApplicationScoped
public class Rosters {
    private final RosterTable table;
    private final RosterConfig config;
    private final List<VerifierKey> roots;
    private final Clock clock;

    Rosters(RosterTable table, RosterConfig config, Clock clock) {
        this.table = table;
        this.config = config;
        this.roots = config.roots().map(VerifierKey::parseAll).orElse(List.of());
        this.clock = clock;
    }

    /** How long the current roster lasts. */
    public record Status(long epoch, LocalDate until, long daysLeft, boolean warn) {}

    /**
     * Publishes a note that is the next of its chain.
     *
     * @throws RosterRefusal.NotTaken 422 when signature, epoch, chain, form or days are wrong
     */
    @Transactional
    public long publish(String note) {
        Roster roster = checked(note);
        table.lock();
        Optional<PublishedRoster> before = table.current();
        long next = before.map(PublishedRoster::epoch).orElse(0L) + 1;
        String previous = before.map(one -> one.sha256().hex()).orElse(Roster.FIRST);
        if (roster.epoch() != next || !roster.previous().equals(previous)) {
            throw new RosterRefusal.NotTaken(
                    "The next roster is epoch " + next + " and names as previous the SHA-256 " + previous + ".");
        }
        Hex32 sha256 = new Hex32(Digest.of(note.getBytes(StandardCharsets.UTF_8)));
        table.insert(new PublishedRoster(roster.epoch(), roster.from(), roster.until(), note, sha256, null), today());
        return roster.epoch();
    }

    private Roster checked(String note) {
        try {
            SignedNote signed = SignedNote.parse(note);
            VerifierKey _ = signed.verified(roots);
            Roster roster = RosterText.read(signed.text());
            // A day of tolerance: the clock of the root's machine is its own.
            if (roster.from().isAfter(today().plusDays(1)) || !roster.until().isAfter(today())) {
                throw new RosterRefusal.NotTaken(
                        "It must be valid today: from " + roster.from() + ", until " + roster.until() + ".");
            }
            return roster;
        } catch (RosterFault fault) {
            throw new RosterRefusal.NotTaken(Objects.requireNonNullElse(fault.getMessage(), "It is no roster."));
        }
    }

    /**
     * Says whether something sealed to this epoch is taken today.
     *
     * @throws RosterRefusal.Old 409 when not
     */
    public void require(long epoch) {
        if (!open().contains(epoch)) {
            throw new RosterRefusal.Old();
        }
    }

    List<Long> open() {
        return table.open(today().minusDays(1));
    }

    /**
     * The one of an epoch that is taken today.
     *
     * @throws RosterRefusal.Old 409 when it is not
     */
    public Roster taken(long epoch) {
        require(epoch);
        return find(epoch).orElseThrow(RosterRefusal.Old::new);
    }

    /**
     * The current one while it lasts.
     *
     * @throws RosterRefusal.Old 409 when there is none
     */
    public Roster current() {
        PublishedRoster roster = table.current().orElseThrow(RosterRefusal.Old::new);
        require(roster.epoch());
        return RosterText.read(SignedNote.parse(roster.note()).text());
    }

    /** A roster of any time. */
    public Optional<Roster> find(long epoch) {
        return table.find(epoch)
                .map(one -> RosterText.read(SignedNote.parse(one.note()).text()));
    }

    /**
     * How long the current one lasts.
     *
     * @throws RosterRefusal.NotFound 404 when there is none
     */
    public Status status() {
        PublishedRoster roster = table.current().orElseThrow(RosterRefusal.NotFound::new);
        long left = Math.max(0, ChronoUnit.DAYS.between(today(), roster.until()));
        return new Status(roster.epoch(), roster.until(), left, left <= config.warnDays());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
