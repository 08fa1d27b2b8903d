package daylight.organizations.representing;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.kernel.hashing.Sha256;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.people.Account;
import daylight.organizations.register.Organization;
import daylight.organizations.register.Organizations;
import daylight.organizations.register.RegisterRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Invitations: a secret that the one who invites hands on, and that is used once. */
@ApplicationScoped
class Invitations {
    private static final Duration HOLDS = Duration.ofDays(14);
    private static final int SECRET = 24;

    /**
     * What the one who invites hands on.
     *
     * @param until the last day of the term it leads to
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Invited(
            String token, Instant expiresAt, @Nullable LocalDate until) {}

    private record Open(
            UUID organization, boolean manager, @Nullable LocalDate until) {}

    private final Jdbi jdbi;
    private final Representatives representatives;
    private final Organizations organizations;
    private final RegisterDay day;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Invitations(Jdbi jdbi, Representatives representatives, Organizations organizations, RegisterDay day, Clock clock) {
        this.jdbi = jdbi;
        this.representatives = representatives;
        this.organizations = organizations;
        this.day = day;
        this.clock = clock;
    }

    /**
     * Invites whoever is handed the token.
     *
     * @param by a manager; a registrar where there is none, as after an import or when the last one's term ended
     * @param asked the last day of the term; null for one without end. Nobody gives a longer one than their own
     */
    @Transactional
    public Invited invite(String key, Account by, boolean manager, @Nullable LocalDate asked) {
        // Taken: it is made before the term of the one who invites ends, and goes with it, or not at all.
        Organization organization = organizations.lock(organizations.named(key).id());
        LocalDate until = until(organization, by, asked);
        if (organization.state().ended()) {
            throw new RegisterRefusal.NotNow(organization.state());
        }
        byte[] secret = new byte[SECRET];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant expires = clock.instant().plus(HOLDS).truncatedTo(ChronoUnit.MICROS);
        keep(digest(token), new Open(organization.id(), manager, until), by, expires);
        return new Invited(token, expires, until);
    }

    /** The last day that the one who invites may give. */
    private @Nullable LocalDate until(Organization organization, Account by, @Nullable LocalDate asked) {
        return by.registrar() && !representatives.managed(organization.id())
                ? asked
                : first(
                        asked,
                        representatives
                                .managing(organization.id(), by.subject())
                                .until());
    }

    private void keep(String digest, Open open, Account by, Instant expires) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO invitation (digest, organization_id, invited_by, manager, until_day, expires_at)"
                                + " VALUES (:digest, :organization, :by, :manager, :until, :expires)")
                .bind("digest", digest)
                .bind("organization", open.organization())
                .bind("by", by.subject())
                .bind("manager", open.manager())
                .bind("until", open.until())
                .bind("expires", expires)
                .execute());
    }

    /**
     * Accepts one.
     *
     * @throws RepresentationRefusal when it is spent, or the organization ended; when the account has no confirmed address, or speaks already
     */
    @Transactional
    public Organization accept(String token, Account account) {
        if (account.email() == null) {
            throw new RepresentationRefusal.Unconfirmed();
        }
        // The organization first: so does everybody.
        UUID organization = jdbi.withHandle(
                        handle -> handle.createQuery("SELECT organization_id FROM invitation WHERE digest = :digest")
                                .bind("digest", digest(token))
                                .mapTo(UUID.class)
                                .findOne())
                .orElseThrow(RepresentationRefusal.InvitationSpent::new);
        boolean ended = organizations.lock(organization).state().ended();
        Open open = spend(token).orElseThrow(RepresentationRefusal.InvitationSpent::new);
        if (ended || (open.until() != null && open.until().isBefore(day.today()))) {
            throw new RepresentationRefusal.InvitationSpent();
        }
        representatives.appoint(open.organization(), account, open.manager(), open.until());
        return organizations.named(open.organization().toString());
    }

    private Optional<Open> spend(String token) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "DELETE FROM invitation WHERE digest = :digest AND expires_at > :now RETURNING organization_id, manager, until_day")
                .bind("digest", digest(token))
                .bind("now", clock.instant())
                .map((row, context) ->
                        new Open(row.getObject(1, UUID.class), row.getBoolean(2), row.getObject(3, LocalDate.class)))
                .findOne());
    }

    private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** Forgets those that expired. */
    void forget(Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM invitation WHERE expires_at <= :now")
                .bind("now", now)
                .execute());
    }

    private static String digest(String token) {
        return Sha256.hex(token.getBytes(StandardCharsets.UTF_8));
    }
}
