package daylight.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseLocaleTest {
    @ParameterizedTest
    @ValueSource(strings = {"C.UTF-8", "C.utf8", "C.UTF8"})
    void oneLocaleIsTakenHoweverItIsWritten(String locale) {
        assertThat(DatabaseLocale.isOurs(locale)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "en_US.UTF-8", "zh_CN.UTF-8", "und-x-icu"})
    void othersAreRefused(String locale) {
        assertThat(DatabaseLocale.isOurs(locale)).isFalse();
    }
}
