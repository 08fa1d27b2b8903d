package daylight.web.disclosures;

import daylight.web.disclosures.Problem.FieldError;
import daylight.web.page.Language;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The service answered, and its answer was no. What it said is told in the reader's language. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final int status;

    Refused(int status, Problem problem) {
        super("disclosures answered " + status + " " + problem.slug());
        this.status = status;
        this.problem = problem;
    }

    public int status() {
        return status;
    }

    public Problem problem() {
        return problem;
    }

    /** What is wrong with each field. */
    public List<FieldError> faults(Language language) {
        return Stream.ofNullable(problem.errors())
                .flatMap(List::stream)
                .map(one -> new FieldError(one.field(), said(one.detail(), language)))
                .toList();
    }

    /** Why: of the first field, else of the whole; empty where the service gave no reason. */
    public String why(Language language) {
        return faults(language).stream().map(FieldError::detail).findFirst().orElseGet(() -> whole(language));
    }

    /** What it is called and what to do next, without the fields; empty where the service said nothing. */
    public String whole(Language language) {
        String title = ProblemTitles.in(language, problem.slug(), Objects.requireNonNullElse(problem.title(), ""));
        String detail = problem.detail();
        if (detail == null) {
            return title;
        }
        String join = title.isEmpty() ? "" : language.chinese() ? "。" : ". ";
        return title + join + said(detail, language);
    }

    private static String said(String detail, Language language) {
        return language.chinese() ? Details.inChinese(detail) : detail;
    }
}
