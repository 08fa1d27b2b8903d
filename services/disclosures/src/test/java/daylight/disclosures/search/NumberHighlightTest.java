package daylight.disclosures.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberHighlightTest {
    private static @Nullable String marked(String number, String query) {
        return NumberHighlight.of(number, QueryParser.parse(query));
    }

    @ParameterizedTest
    @CsvSource({
        "国办发〔2023〕27号, 国办发〔2023〕27号, <mark>国办发〔2023〕27号</mark>",
        "国办发〔2023〕27号, 国办发[2023] 27 号, <mark>国办发〔2023</mark>〕<mark>27号</mark>",
        "国办发〔2023〕27号, 办发（２０２３）, 国<mark>办发〔2023</mark>〕27号",
        "国办发〔2023〕27号, number:国办发, <mark>国办发</mark>〔2023〕27号",
        "DI-21-0001, di-21, <mark>DI-21</mark>-0001",
        "DI-21-0001, 0001 OR quay, DI-21-<mark>0001</mark>",
        "A<1> 2, 2, A&lt;1&gt; <mark>2</mark>"
    })
    void whatWasAskedForIsMarkedHoweverItWasTyped(String number, String query, String html) {
        assertThat(marked(number, query)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource({
        "国办发〔2023〕27号, 国发",
        "国办发〔2023〕27号, 7号",
        "国办发〔2023〕27号, -2023 通知",
        "国办发〔2023〕27号, title:2023",
        "DI-21-0001, 1"
    })
    void whatWasNotAskedForIsNot(String number, String query) {
        assertThat(marked(number, query)).isNull();
    }

    @Test
    void marksAreTheOnlyTags() {
        assertThat(marked("<script>7</script>", "7")).isEqualTo("&lt;script&gt;<mark>7</mark>&lt;&#x2F;script&gt;");
    }

    @Property
    void withoutItsMarksItIsTheNumberItself(@ForAll String number, @ForAll String query) {
        String html = marked(number, query);

        if (html != null) {
            assertThat(html.replace("<mark>", "")
                            .replace("</mark>", "")
                            .replace("&lt;", "<")
                            .replace("&gt;", ">")
                            .replace("&quot;", "\"")
                            .replace("&#x27;", "'")
                            .replace("&#x2F;", "/")
                            .replace("&amp;", "&"))
                    .isEqualTo(number);
        }
    }
}
