package daylight.reports.forms;

import daylight.kernel.problems.Problem;
import daylight.kernel.problems.Problems;
import daylight.reports.receipt.Language;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;

/** Refusals as pages: who has no script reads no JSON. */
final class RefusedForm {
    private RefusedForm() {}

    /** The language of a form, once it is known. */
    static final class Asked {
        private Language language = Language.EN;

        Language in(Language chosen) {
            language = chosen;
            return chosen;
        }
    }

    /** Work that answers a form. */
    @FunctionalInterface
    interface Answering {
        Response answer(Asked asked) throws IOException;
    }

    /** Answers, and shows an expected refusal as a page of its status. What is unexpected goes to the one mapper. */
    static Response answering(Answering work) throws IOException {
        Asked asked = new Asked();
        try {
            return work.answer(asked);
        } catch (RuntimeException thrown) {
            Problem problem = Problems.expected(thrown);
            if (problem == null) {
                throw thrown;
            }
            return page(problem, FormTexts.of(asked.language));
        }
    }

    private static Response page(Problem problem, FormTexts texts) {
        String key = "refused." + problem.kind().slug();
        FormPage page = new FormPage(texts, "refused.title").text(texts.has(key) ? key : "refused.invalid-input");
        List<String> faults = problem.errors().stream()
                .map(error -> "field." + error.field())
                .filter(texts::has)
                .map(texts::text)
                .distinct()
                .toList();
        if (!faults.isEmpty()) {
            page.list(faults);
        }
        return page.text("refused.again").answer(problem.kind().status());
    }
}
