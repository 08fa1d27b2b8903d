package daylight.disclosures.search;

import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemKind;
import daylight.kernel.problems.RefusalException;
import java.util.Map;

/** Why a search has no answer. */
abstract sealed class SearchRefusal extends RefusalException {

    private SearchRefusal(ProblemKind kind) {
        super(kind.title());
    }

    /** Elasticsearch does not answer. An empty list would be a lie. */
    static final class Unavailable extends SearchRefusal {
        static final ProblemKind KIND = new ProblemKind("search-unavailable", "Search is not available", 503);

        Unavailable() {
            super(KIND);
        }

        @Override
        public Problem problem() {
            return Problem.of(KIND, "Try again in a few seconds. Records can still be read and listed: see stillWorks.")
                    .with(
                            "stillWorks",
                            Map.of(
                                    "records", "/api/disclosures/records",
                                    "record", "/api/disclosures/records/{idOrReference}",
                                    "agencies", "/api/disclosures/agencies"))
                    .withHeader("Retry-After", "5");
        }
    }

    /** The query is within our limits but beyond those of the cluster. */
    static final class TooComplex extends SearchRefusal {
        static final ProblemKind KIND = new ProblemKind("query-too-complex", "The query is too complex", 400);

        TooComplex() {
            super(KIND);
        }

        @Override
        public Problem problem() {
            return Problem.of(KIND, "Search for fewer words at once.");
        }
    }
}
