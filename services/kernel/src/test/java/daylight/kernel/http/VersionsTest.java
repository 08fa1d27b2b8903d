package daylight.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import daylight.kernel.problems.InvalidInput;
import daylight.kernel.problems.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {
    @Test
    void aTagIsTheVersionInQuotesAndIsReadBack() {
        assertThat(Versions.tag(7)).isEqualTo("\"7\"");
        assertThat(Versions.required("\"7\"")).isEqualTo(7);
    }

    @Test
    void theTagOfOneWayOfShowingAVersionNamesTheVersion() {
        String tag = Versions.tag(12, "0123456789abcdef0123");

        assertThat(tag).isEqualTo("\"12-0123456789abcdef\"");
        assertThat(Versions.required(tag)).isEqualTo(12);
        assertThat(Versions.optional(tag)).isEqualTo(12);
    }

    @Test
    void anUpdateWithoutIfMatchIs428() {
        assertThat(refusal(() -> Versions.required(null)).kind().status()).isEqualTo(428);
    }

    @Test
    void anUpdateFromAnOldVersionIs412AndTellsTheCurrentOne() {
        Problem problem = refusal(() -> Versions.check(6, 7));

        assertThat(problem.kind().status()).isEqualTo(412);
        assertThat(problem.headers()).containsEntry("ETag", "\"7\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "W/\"7\"",
                "\"7\", \"8\"",
                "\"0\"",
                "\"x\"",
                "\"7-\"",
                "\"7-0123\"",
                "\"7-0123456789ABCDEF\"",
                "\"7-0123456789abcdef0\"",
                "\"9999999999999999999\""
            })
    void anythingElseThanOneTagOfOursIsRefused(String ifMatch) {
        assertThatThrownBy(() -> Versions.required(ifMatch)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whereItIsOptionalAStarOrNothingMatchesAny() {
        assertThat(Versions.optional(null)).isNull();
        assertThat(Versions.optional("*")).isNull();
        assertThat(Versions.optional("\"3\"")).isEqualTo(3);
    }

    private static Problem refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(PreconditionRefusal.class, call).problem();
    }
}
