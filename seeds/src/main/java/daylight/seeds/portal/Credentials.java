package daylight.seeds.portal;

/** What a client proves itself with at the token endpoint. */
public record Credentials(String clientId, String clientSecret) {
    @Override
    public String toString() {
        return "Credentials[" + clientId + "]";
    }
}
