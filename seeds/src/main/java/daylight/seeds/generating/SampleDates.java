package daylight.seeds.generating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/** When a sample record was issued and first published: mostly in time, one in ten late, a few without a date. */
record SampleDates(LocalDate issued, LocalDate firstPublished, boolean dated) implements Comparable<SampleDates> {
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 11);
    private static final LocalDate NEWEST_PUBLICATION = LocalDate.of(2026, 10, 30);

    static SampleDates draw(Random random) {
        LocalDate issued = FIRST.plusDays(random.nextLong(ChronoUnit.DAYS.between(FIRST, LAST) + 1));
        while (issued.getDayOfWeek() == DayOfWeek.SATURDAY || issued.getDayOfWeek() == DayOfWeek.SUNDAY) {
            issued = issued.plusDays(1);
        }
        boolean late = random.nextInt(10) == 0;
        LocalDate published = issued.plusDays(late ? 45 + random.nextInt(120) : 1 + random.nextInt(20));
        boolean dated = random.nextInt(25) != 0;
        return new SampleDates(issued, published.isAfter(NEWEST_PUBLICATION) ? NEWEST_PUBLICATION : published, dated);
    }

    @Override
    public int compareTo(SampleDates other) {
        return issued.compareTo(other.issued);
    }
}
