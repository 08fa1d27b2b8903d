package daylight.petitions.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalAddressTest {
    @ParameterizedTest
    @CsvSource({
        "Jo.Bloggs+petitions@GMail.com, jobloggs@gmail.com",
        "jobloggs@googlemail.com, jobloggs@gmail.com",
        "jo.bloggs@example.org, jo.bloggs@example.org",
        "jo+x@example.org, jo@example.org",
        "jo-shopping@yahoo.com, jo@yahoo.com",
        "jo.b_l-oggs@pm.me, jobloggs@proton.me",
        "jo.bloggs@ya.ru, jo-bloggs@yandex.ru",
        "jo@me.com, jo@icloud.com",
        "JO@EXAMPLE.ORG., jo@example.org",
        "用户@例子.中国, 用户@xn--fsqu00a.xn--fiqs8s",
        "jo-shop@yahoo.com.br, jo@yahoo.com.br",
        "shop@jo.fastmail.com, jo@fastmail.com",
        "jo+shop@fastmail.fm, jo@fastmail.fm",
        "shop@jo.sent.com, jo@sent.com",
        "jo+shop@posteo.at, jo@posteo.de",
        "jo.b@posteo.de, jo.b@posteo.de",
        "jo-shop@yahoo.co.jp, jo@yahoo.co.jp",
        "jo-shop@notyahoo.com, jo-shop@notyahoo.com",
        "jo-shop@yahoo.example.com, jo-shop@yahoo.example.com",
        "jo@faß.example, jo@xn--fa-hia.example",
        "jo@ΣΊΣΥΦΟΣ.example, jo@xn--kxa6ajbbmh.example",
        "jo@bücher.example, jo@xn--bcher-kva.example",
    })
    void addressesOfOneMailboxAreOne(String typed, String canonical) {
        assertThat(canonical(typed)).isEqualTo(canonical);
    }

    @Test
    void eachProvidersRuleHasItsSourceAndNoDomainHasTwo() {
        assertThat(MailProvider.all())
                .hasSizeGreaterThan(8)
                .allSatisfy(one -> assertThat(one.source()).matches("https?://\\S+"));
        assertThat(MailProvider.all().stream()
                        .flatMap(one -> Stream.concat(Stream.of(one.domain()), one.others().stream())))
                .doesNotHaveDuplicates();
    }

    @Test
    void quotesThatAreNotNeededChangeNothing() {
        assertThat(canonical("\"jo.bloggs\"@gmail.com")).isEqualTo("jobloggs@gmail.com");
        assertThat(canonical("\"jo:bloggs+x\"@example.org")).isEqualTo("\"jo:bloggs+x\"@example.org");
        assertThat(canonical("\"jo\\:bloggs\\+x\"@example.org")).isEqualTo("\"jo:bloggs+x\"@example.org");
        assertThat(canonical("\"jo\\\"b\"@example.org")).isEqualTo("\"jo\\\"b\"@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "jo",
                "jo@",
                "@example.org",
                "jo@example",
                "jo@@example.org",
                "jo..b@example.org",
                ".jo@example.org",
                "jo b@example.org",
                "jo@exa mple.org",
                "jo@-example.org",
                "jo@[127.0.0.1]",
                "\"jo@example.org",
                "\"a\u0000b\"@example.org",
                "\"jo bloggs\"@example.org",
                "\"jo<bloggs\"@example.org",
                "jo\r\nBcc: x@example.org"
            })
    void whatNoMailCouldReachIsRefused(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void anAddressHas254OctetsAtMost() {
        String domain = ("a".repeat(63) + ".").repeat(3) + "org";
        String longest = "j".repeat(254 - domain.length() - 1) + "@" + domain;

        assertThat(longest).hasSize(254);
        assertThat(EmailAddress.of(longest)).isNotEmpty();
        assertThat(EmailAddress.of(longest + "x")).isEmpty();
    }

    @Property
    void theCanonicalFormIsItsOwn(
            @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 20) String name,
            @ForAll @AlphaChars @StringLength(max = 10) String tag) {
        String once = canonical(name + "+" + tag + "@gmail.com");

        assertThat(canonical(once)).isEqualTo(once).isEqualTo(canonical(name + "@googlemail.com"));
    }

    private static String canonical(String typed) {
        return CanonicalAddress.of(EmailAddress.of(typed).orElseThrow());
    }
}
