package daylight.organizations.reports;

import daylight.kernel.housekeeping.Chore;
import daylight.kernel.mail.MailQueue;
import daylight.kernel.mail.OutgoingMail;
import daylight.kernel.time.WrittenDates;
import daylight.organizations.day.RegisterDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** Reminds representatives of a report: 30 days before its last day, 7 days before, and once when it is late. Mail and mark stand in one transaction. */
@ApplicationScoped
class RemindOfReports implements Chore {
    private static final int BATCH = 100;
    private static final String DUE = """
            SELECT a.organization_id, a.year, a.due_on, s.stage, o.name, o.reference,
                (SELECT array_agg(r.email) FROM representative r WHERE r.organization_id = o.id AND r.ended_at IS NULL AND r.email IS NOT NULL
                    AND (r.until_day IS NULL OR r.until_day >= :today)) AS emails
            FROM annual_report a JOIN organization o ON o.id = a.organization_id
                CROSS JOIN LATERAL (SELECT CASE WHEN a.due_on < :today THEN 3 WHEN a.due_on <= :soon THEN 2 ELSE 1 END AS stage) s
            WHERE a.filed_on IS NULL AND a.due_on <= :ahead AND a.reminders < s.stage AND o.state IN ('registered', 'suspended')
            ORDER BY a.due_on LIMIT :most FOR NO KEY UPDATE OF a SKIP LOCKED
            """;

    private record Owed(
            UUID organization,
            int year,
            LocalDate due,
            int stage,
            String name,
            String reference,
            List<String> emails) {}

    private final Jdbi jdbi;
    private final MailQueue queue;
    private final RegisterDay day;
    private final RemindOfReports self;
    private final String url;

    RemindOfReports(
            Jdbi jdbi,
            MailQueue queue,
            RegisterDay day,
            RemindOfReports self,
            @ConfigProperty(name = "daylight.public-url") String url) {
        this.jdbi = jdbi;
        this.queue = queue;
        this.day = day;
        this.self = self;
        this.url = url;
    }

    @Override
    public void tidy(Instant now) {
        while (self.remindSome(now) == BATCH) {
            // Each batch is a transaction of its own.
        }
    }

    @Transactional
    public int remindSome(Instant now) {
        List<Owed> owed = owed(day.of(now));
        queue.add(owed.stream().flatMap(this::mails).toList());
        jdbi.useHandle(handle -> owed.forEach(one -> handle.execute(
                "UPDATE annual_report SET reminders = ? WHERE organization_id = ? AND year = ?",
                one.stage(),
                one.organization(),
                one.year())));
        return owed.size();
    }

    private List<Owed> owed(LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery(DUE)
                .bind("today", today)
                .bind("soon", today.plusDays(7))
                .bind("ahead", today.plusDays(30))
                .bind("most", BATCH)
                .map((row, context) -> new Owed(
                        row.getObject("organization_id", UUID.class),
                        row.getInt("year"),
                        row.getObject("due_on", LocalDate.class),
                        row.getInt("stage"),
                        row.getString("name"),
                        row.getString("reference"),
                        row.getArray("emails") == null
                                ? List.of()
                                : Arrays.asList(
                                        (String[]) row.getArray("emails").getArray())))
                .list());
    }

    private Stream<OutgoingMail> mails(Owed one) {
        boolean late = one.stage() == 3;
        String english = WrittenDates.english(one.due());
        String chinese = WrittenDates.chinese(one.due());
        String subject = late
                ? "Your annual report is late / 年度工作报告已逾期"
                : "Your annual report is due on %s / 年度工作报告截止日期 %s".formatted(english, chinese);
        String text = """
                %1$s owes its annual report on %2$d. The last day is %3$s.%4$s
                File it here: %5$s/my/organizations/filing?organization=%6$s&kind=annual-report&year=%2$d

                %1$s 应报送 %2$d 年度工作报告，截止日期为%8$s。%7$s
                在此报送：%5$s/my/zh/organizations/filing?organization=%6$s&kind=annual-report&year=%2$d
                """.formatted(
                one.name(),
                one.year(),
                english,
                late ? " Until it is filed, the organization stands in the public list of those who are late." : "",
                url,
                one.reference(),
                late ? "报送之前，将列入公开的逾期名单。" : "",
                chinese);
        return one.emails().stream().map(email -> new OutgoingMail(email, subject, text, null));
    }
}
