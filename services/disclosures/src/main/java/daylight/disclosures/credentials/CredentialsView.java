package daylight.disclosures.credentials;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an agency needs to get tokens.
 *
 * @param clientSecret shown this once
 */
@Schema(name = "Credentials")
record CredentialsView(String clientId, String clientSecret, String tokenUrl) {
    /** Without the secret: a record's own would put it into any log line. */
    @Override
    public String toString() {
        return "CredentialsView[" + clientId + "]";
    }
}
