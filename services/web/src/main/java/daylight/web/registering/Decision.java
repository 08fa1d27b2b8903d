package daylight.web.registering;

import daylight.web.applying.StepForm;
import daylight.web.form.Entered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a registrar wrote for a decision. */
record Decision(Entered entered) {
    /** The name of the box for points about a step. */
    static String box(String step) {
        return "point-" + step;
    }

    String act() {
        return entered.get("act");
    }

    String application() {
        return entered.get("application");
    }

    String once() {
        return entered.get("once");
    }

    /** The version that was read, as an entity tag. */
    String version() {
        return "\"" + entered.get("version") + "\"";
    }

    /** One point a line, at the step whose box it was written in. */
    List<Map<String, Object>> points() {
        List<Map<String, Object>> points = new ArrayList<>();
        for (String step : StepForm.STEPS) {
            entered.lines(box(step)).forEach(text -> points.add(Map.of("step", step, "text", text)));
        }
        return points;
    }

    /** Why it was refused. */
    Map<String, Object> refusal() {
        return Map.of("reason", entered.get("reason"), "legalBasis", entered.get("legalBasis"));
    }

    Map<String, Object> objection() {
        return Map.of("reason", entered.get("objection"));
    }

    /** What is missing, in words; absent where nothing is. */
    @Nullable
    String missing(ReviewText text) {
        return switch (act()) {
            case "return" -> points().isEmpty() ? text.noPoint() : null;
            case "refuse" ->
                entered.get("reason").isEmpty() || entered.get("legalBasis").isEmpty() ? text.noReason() : null;
            case "object" -> entered.get("objection").isEmpty() ? text.noObjection() : null;
            default -> null;
        };
    }
}
