package daylight.web.moderating;

import daylight.web.petitions.MailDomain;
import daylight.web.petitions.MailDomainAct;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mail domains on the desk.
 *
 * @param of the domain whose decisions are shown; empty for all
 * @param more plain path of the next page of domains
 * @param older plain path of older decisions
 * @param done whether one was just decided
 */
public record DomainsView(
        List<MailDomain> domains,
        @Nullable String more,
        String of,
        List<MailDomainAct> acts,
        @Nullable String older,
        boolean done) {}
