package daylight.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our files against data that others collected from the same notices, where it lies beside the repository. */
class PublishedHolidaysTest {
    private static final Path OTHERS = Path.of("../../../shared/data/calendars");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(ints = {2007, 2008, 2013, 2015, 2019, 2020, 2023, 2026})
    void chineseNoticesSayTheSame(int year) throws IOException {
        JsonNode days = read("cn_" + year + ".json").required("days");
        PublishedHolidays ours = PublishedHolidays.of("CN");

        assertThat(days.size()).isPositive();
        for (JsonNode day : days) {
            LocalDate date = LocalDate.parse(day.required("date").asText());
            assertThat(ours.worked(date))
                    .as(date.toString())
                    .isEqualTo(!day.required("isOffDay").booleanValue());
        }
    }

    @ParameterizedTest
    @CsvSource({"GB-EAW, england-and-wales", "GB-SCT, scotland", "GB-NIR, northern-ireland"})
    void britishBankHolidaysAreTheSame(String code, String division) throws IOException {
        PublishedHolidays ours = PublishedHolidays.of(code);
        JsonNode years = read("uk_bank_holidays.json").required("divisions").required(division);

        assertThat(years.size()).isPositive();
        for (JsonNode year : years) {
            for (JsonNode day : year) {
                LocalDate date =
                        LocalDate.parse(day.required("date").asText(), DateTimeFormatter.ofPattern("dd/MM/uuuu"));
                assertThat(ours.worked(date)).as(date.toString()).isFalse();
            }
        }
    }

    private static JsonNode read(String file) throws IOException {
        assumeTrue(Files.exists(OTHERS.resolve(file)), "Skipped: " + OTHERS + " is not here");
        return JSON.readTree(OTHERS.resolve(file).toFile());
    }
}
