package daylight.organizations.names;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.organizations.OrganizationsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class NamePairsTest {
    /** Two planes, and so few that names share many. */
    private static final String SIGNS = "晨光环保助学书法音乐登山河流文物社区養老𠀀𠮷𪚥㐀㐁";

    private final Jdbi jdbi;
    private final Random random = new Random(26);

    NamePairsTest(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Test
    void whatSharesTwoThirdsIsFoundByTheKeysOfTheDatabase() {
        int found = 0;
        for (int size = 2; size <= 20; size++) {
            String asked = core(size);
            Set<String> signs = signs(asked);
            int least = Math.max(2, (int) Math.ceil(0.65 * signs.size()));
            List<List<Integer>> sets = NamePairs.of(asked);
            for (Kept kept : keptLike(asked)) {
                Set<String> shared = signs(kept.core());
                shared.retainAll(signs);
                boolean hit = sets.stream().anyMatch(kept.keys()::containsAll);
                if (shared.size() >= least) {
                    assertThat(hit).as("%s for %s", kept.core(), asked).isTrue();
                    found++;
                } else if (signs.size() > 1 && signs.size() <= 6) {
                    assertThat(hit).as("%s for %s", kept.core(), asked).isFalse();
                }
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void aSingleCharacterFindsNamesOfTwoAtMost() {
        assertThat(found("晨", "晨")).isTrue();
        assertThat(found("晨", "光 晨")).isTrue();
        assertThat(found("晨", "光 晨 助")).isFalse();
    }

    @Test
    void charactersBesideLettersAreAskedForTooAndLettersAloneNot() {
        assertThat(found("晨 光 iso", "光 晨")).isTrue();
        assertThat(NamePairs.isOfSigns("晨 光 iso")).isFalse();
        assertThat(NamePairs.isOfSigns("晨 光")).isTrue();
        assertThat(NamePairs.of("晨 iso")).isEmpty();
        assertThat(NamePairs.of("harbour hill")).isEmpty();
        assertThat(NamePairs.of("")).isEmpty();
    }

    private boolean found(String asked, String kept) {
        List<Integer> keys = keys(List.of(kept)).getFirst().keys();
        return NamePairs.of(asked).stream().anyMatch(keys::containsAll);
    }

    @Test
    void aVeryLongNameAsksForFewSets() {
        String longest = "一二三四五六七八九十百千万亿甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"
                .codePoints()
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));

        assertThat(NamePairs.of(longest)).hasSizeLessThanOrEqualTo(45);
    }

    /** A core and the keys that the database makes of it. */
    private record Kept(String core, List<Integer> keys) {}

    private List<Kept> keptLike(String core) {
        List<String> cores = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<String> words = new ArrayList<>(List.of(core.split(" ")));
            for (int changes = random.nextInt(words.size()); changes > 0; changes--) {
                words.set(random.nextInt(words.size()), core(1));
            }
            Collections.shuffle(words, random);
            cores.add(String.join(" ", words));
        }
        return keys(cores);
    }

    private List<Kept> keys(List<String> cores) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT core, name_likeness_keys(core) AS keys FROM unnest(:cores) AS core")
                .bindArray("cores", String.class, cores)
                .map((row, context) -> new Kept(row.getString("core"), Arrays.asList((Integer[])
                        row.getArray("keys").getArray())))
                .list());
    }

    private String core(int size) {
        int[] points = SIGNS.codePoints().toArray();
        return random.ints(size, 0, points.length)
                .mapToObj(at -> Character.toString(points[at]))
                .collect(Collectors.joining(" "));
    }

    private static Set<String> signs(String core) {
        return new HashSet<>(List.of(core.split(" ")));
    }
}
