package daylight.web.organization;

import daylight.web.organizations.Certificate;
import daylight.web.organizations.CodeCheck;
import daylight.web.organizations.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What came of a check.
 *
 * @param asked as it was entered
 * @param certificate of that number, where there is one
 * @param code where a code was entered
 */
public record CertificateView(
        String asked,
        Vocabulary words,
        @Nullable Certificate certificate,
        @Nullable CodeCheck code) {
    public boolean unknown() {
        return !asked.isEmpty() && certificate == null && code == null;
    }

    public String why() {
        return certificate == null ? "" : words.language().either(certificate.reason(), certificate.reasonZh(), "");
    }

    public String flaw() {
        return code == null ? "" : words.language().either(code.reason(), code.reasonZh(), "");
    }
}
