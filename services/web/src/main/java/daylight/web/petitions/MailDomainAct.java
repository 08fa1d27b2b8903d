package daylight.web.petitions;

import java.time.Instant;

/** A decision on a mail domain: blocked, disposable or usual. */
public record MailDomainAct(String id, String domain, String kind, String reason, Instant at, boolean mine) {}
