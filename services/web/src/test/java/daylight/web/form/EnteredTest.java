package daylight.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class EnteredTest {
    @Property
    void a_number_with_its_thousands_parted_is_the_number(@ForAll @LongRange(max = 999_999_999_999_999L) long number) {
        String parted = "%,d".formatted(number);

        assertThat(entered(parted).whole("amount")).hasValue(number);
        assertThat(entered(parted.replace(',', '，')).whole("amount")).hasValue(number);
        assertThat(entered(parted.replace(',', ' ')).whole("amount")).hasValue(number);
        assertThat(entered(Long.toString(number)).whole("amount")).hasValue(number);
    }

    @Test
    void what_could_be_read_in_two_ways_is_no_number() {
        for (String odd : List.of("12,5", "1,2345", "45.5", "-3", "1e3", ",500", "12 00", "9999999999999999", "")) {
            assertThat(entered(odd).whole("amount")).as(odd).isEmpty();
        }
        assertThat(entered("12,5").notWhole(List.of("amount", "staff"), "No."))
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo("amount"));
    }

    private static Entered entered(String amount) {
        return new Entered(Map.of("amount", amount));
    }
}
