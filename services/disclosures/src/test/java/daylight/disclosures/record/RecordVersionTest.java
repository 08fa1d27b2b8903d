package daylight.disclosures.record;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.kernel.hashing.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordVersionTest {
    private static final UUID ID = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-01-02T03:04:05.678Z");

    static RecordContent content(String title, @Nullable String body, List<String> topics) {
        return new RecordContent(
                "harbour-finance",
                Category.STATISTICS,
                title,
                null,
                body,
                Language.EN,
                "国发〔2019〕5号",
                LocalDate.of(1801, 1, 1),
                "https://example.org/a",
                LocalDate.of(2024, 1, 1),
                null,
                null,
                "310000",
                topics,
                null,
                List.of(ID));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('\u0000', '\u007f')
                .withChars('é', '国', '\u2028', '\u20ac', '"', '\\', '/')
                .ofMaxLength(40);
    }

    @Property
    void theFormIsCanonicalByTheGeneralImplementationToo(
            @ForAll("texts") String title, @ForAll("texts") String body, @ForAll("texts") String topic) {
        String canonical = new RecordVersion(
                        ID,
                        "R-00000000",
                        2,
                        RecordAct.AMENDED,
                        AT,
                        content(title, body, List.of(topic)),
                        Grounds.ofAmendment(title),
                        "00")
                .canonical();

        assertThat(CanonicalJson.of(canonical)).isEqualTo(canonical.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void theContentIsReadBackAsItWas(@ForAll("texts") String title, @ForAll("texts") String body) {
        RecordContent content = content(title, body, List.of("one", "two"));

        String canonical =
                DisclosureRecord.publish(ID, "R-00000000", content, AT).canonical();

        assertThat(CanonicalReader.content(canonical)).isEqualTo(content);
    }

    @Test
    void anotherPreviousHashMakesAnotherHash() {
        RecordContent content = content("Title", null, List.of());

        HashedVersion one = HashedVersion.of(
                new RecordVersion(ID, "R-00000000", 2, RecordAct.AMENDED, AT, content, Grounds.ofAmendment("r"), "aa"));
        HashedVersion other = HashedVersion.of(
                new RecordVersion(ID, "R-00000000", 2, RecordAct.AMENDED, AT, content, Grounds.ofAmendment("r"), "ab"));

        assertThat(one.hash()).isNotEqualTo(other.hash()).hasSize(64);
    }

    @Test
    void aWithdrawalIsCanonicalToo() {
        String canonical = new RecordVersion(
                        ID, "R-00000000", 2, RecordAct.WITHDRAWN, AT, null, new Grounds("Why", "Law", null), "aa")
                .canonical();

        assertThat(CanonicalJson.of(canonical)).isEqualTo(canonical.getBytes(StandardCharsets.UTF_8));
        assertThat(canonical).contains("\"legalBasis\":\"Law\"").doesNotContain("title");
    }
}
