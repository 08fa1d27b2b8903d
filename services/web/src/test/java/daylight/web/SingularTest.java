package daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import daylight.testing.ArchitectureRules;
import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** English counts one of a thing otherwise than two. */
class SingularTest {
    private static final Engine QUTE = Engine.builder().addDefaults().build();
    private static final Set<String> COUNTS = Set.of("count", "days");
    private static final Pattern PLURAL =
            Pattern.compile("(?<![0-9])1 (working )?(days|signatures|records|organizations)\\b");
    /** Numbers that a rule or a law sets, never one; and a delay that is late, which is more than twenty. */
    private static final List<String> NEVER_ONE = List.of(
            "answerAt", "hearingAt", "because", "totalMore", "all", "lateDays", "delayLate", "lateBy", "struckOutLead");

    @Test
    void one_of_a_thing_is_told_in_the_singular() {
        List<String> said = ArchitectureRules.mainClasses("daylight.web").stream()
                .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !NEVER_ONE.contains(method.getName()))
                .map(SingularTest::ofOne)
                .toList();

        assertThat(said)
                .hasSizeGreaterThan(100)
                .filteredOn(PLURAL.asPredicate())
                .isEmpty();
    }

    @Test
    void a_plural_of_one_is_found_out() {
        assertThat(PLURAL.asPredicate())
                .accepts("Late: 1 working days", "1 records")
                .rejects("11 days left", "1 day left");
    }

    private static String ofOne(JavaMethod method) {
        TemplateInstance message =
                QUTE.parse(method.getAnnotationOfType(Message.class).value()).instance();
        for (Parameter parameter : method.reflect().getParameters()) {
            message.data(parameter.getName(), value(parameter));
        }
        return message.render();
    }

    private static Object value(Parameter parameter) {
        if (!COUNTS.contains(parameter.getName())) {
            return parameter.getType() == String.class ? "X" : 7;
        }
        return parameter.getType() == String.class ? "1" : parameter.getType() == long.class ? (Object) 1L : (Object) 1;
    }
}
