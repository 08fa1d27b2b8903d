package daylight.web.disclosures;

/** An agency system's credentials, answered once and stored nowhere. */
public record Credentials(String clientId, String clientSecret, String tokenUrl) {}
