package daylight.web.organization;

import daylight.web.organizations.Report;
import daylight.web.page.Language;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Income and spending by year, two bars a year, in the units of their drawing (640 wide, 240 high); the table beside it has the same numbers. */
public record ReportChart(List<Bars> years, String most) {
    private static final int LEFT = 10;
    private static final int WIDTH = 620;
    private static final int TOP = 30;
    private static final int BOTTOM = 205;
    /** As many years as can be told apart on a phone. */
    private static final int SHOWN = 10;

    private static final int WIDEST = 34;

    /** The bars of a year; a height of 0 is drawn as nothing. */
    public record Bars(
            int year,
            int middle,
            int incomeX,
            int incomeY,
            int incomeHeight,
            int spendingX,
            int spendingY,
            int spendingHeight,
            int width) {}

    /** Draws the years that were filed; absent years leave no gap, for each is named. */
    static ReportChart of(List<Report> reports, Language language) {
        List<Report> filed = reports.stream()
                .filter(one -> one.income() != null && one.spending() != null)
                .sorted(Comparator.comparingInt(Report::year))
                .toList();
        List<Report> shown = filed.subList(Math.max(0, filed.size() - SHOWN), filed.size());
        long most = shown.stream()
                .mapToLong(one -> Math.max(amount(one.income()), amount(one.spending())))
                .max()
                .orElse(0);
        List<Bars> bars = IntStream.range(0, shown.size())
                .mapToObj(i -> bars(shown.get(i), i, shown.size(), most))
                .toList();
        return new ReportChart(bars, language.number(most));
    }

    private static Bars bars(Report report, int index, int count, long most) {
        int room = WIDTH / count;
        int middle = LEFT + room * index + room / 2;
        int width = Math.min(WIDEST, room / 3);
        int income = height(amount(report.income()), most);
        int spending = height(amount(report.spending()), most);
        return new Bars(
                report.year(),
                middle,
                middle - width - 1,
                BOTTOM - income,
                income,
                middle + 1,
                BOTTOM - spending,
                spending,
                width);
    }

    private static int height(long amount, long most) {
        return most == 0 ? 0 : (int) Math.round((double) (BOTTOM - TOP) * Math.max(0, amount) / most);
    }

    private static long amount(@org.jspecify.annotations.Nullable Long amount) {
        return amount == null ? 0 : amount;
    }
}
