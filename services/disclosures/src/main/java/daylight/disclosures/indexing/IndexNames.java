package daylight.disclosures.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the index is called. Behind the aliases stand indices with running numbers: {@code disclosures-000001}. */
@ApplicationScoped
public class IndexNames {
    private static final int DIGITS = 6;

    private final String alias;

    IndexNames(@ConfigProperty(name = "daylight.index-prefix") Optional<String> prefix) {
        this.alias = prefix.orElse("") + "disclosures";
    }

    /** What the indexer writes. */
    String alias() {
        return alias;
    }

    /** What search reads: it stands on an index that holds all records, and on none while the only one is being filled. */
    public String searched() {
        return alias + "-search";
    }

    /** The index that a rebuild is filling, while there is one. */
    String next() {
        return alias + "-next";
    }

    String numbered(int number) {
        return alias + "-" + "0".repeat(DIGITS - Integer.toString(number).length()) + number;
    }

    /** 0 for a name that is not one of ours. */
    int number(String index) {
        boolean ours = Pattern.matches(Pattern.quote(alias) + "-[0-9]{6}", index);
        return ours ? Integer.parseInt(index.substring(index.length() - DIGITS)) : 0;
    }
}
