package daylight.web.organizations;

import daylight.web.form.FormField.Option;
import daylight.web.page.Language;
import daylight.web.page.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Kinds and divisions, asked for once and again after half a minute: every page of the register names some. */
@ApplicationScoped
public class RegisterDirectory {
    private static final Pattern DIVISION = Pattern.compile("[0-9]{6}");
    private static final Duration KEPT = Duration.ofSeconds(30);

    private record Copy(List<Kind> kinds, List<Division> regions, Instant until) {}

    private final Register register;
    private final Visit visit;
    private final Clock clock = Clock.systemUTC();
    private final AtomicReference<@Nullable Copy> copy = new AtomicReference<>();

    RegisterDirectory(@RestClient Register register, Visit visit) {
        this.register = register;
        this.visit = visit;
    }

    /** The words of the register in the language of the page. */
    public Vocabulary words() {
        Copy held = fresh();
        return new Vocabulary(visit.language(), held.kinds(), held.regions());
    }

    /** The kinds one can apply for; first what an empty value means. */
    public List<Option> registrable(String none) {
        Vocabulary words = words();
        List<Option> options = new ArrayList<>();
        options.add(new Option("", none));
        words.kinds().stream()
                .filter(Kind::registrable)
                .forEach(one -> options.add(new Option(one.code(), words.kind(one.code()))));
        return List.copyOf(options);
    }

    /** Provinces and nations below their countries, for searches; first what an empty value means. */
    public List<Option> regions(String none) {
        return options(none, one -> true);
    }

    /** Where one can register: the divisions of GB/T 2260; first what an empty value means. */
    public List<Option> places(String none) {
        return options(none, one -> DIVISION.matcher(one.code()).matches());
    }

    private List<Option> options(String none, Predicate<Division> which) {
        Language language = visit.language();
        List<Option> options = new ArrayList<>();
        options.add(new Option("", none));
        fresh().regions().stream()
                .filter(which)
                .forEach(one -> options.add(new Option(
                        one.code(),
                        (one.parent() == null ? "" : "\u2003")
                                + language.either(one.nameEn(), one.nameZh(), one.code()))));
        return List.copyOf(options);
    }

    private Copy fresh() {
        Copy held = copy.get();
        if (held != null && clock.instant().isBefore(held.until())) {
            return held;
        }
        Copy read =
                new Copy(register.kinds().items(), divisions(), clock.instant().plus(KEPT));
        copy.set(read);
        return read;
    }

    /** Countries and what lies right below them; a city is named by its code. */
    private List<Division> divisions() {
        List<Division> all = new ArrayList<>();
        for (Division country : register.regions(null).items()) {
            all.add(country);
            all.addAll(register.regions(country.code()).items());
        }
        return List.copyOf(all);
    }
}
