package daylight.organizations.officers;

import daylight.organizations.kinds.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list of officers lacks, by the rules of the kind. */
public final class OfficerRules {
    /** Something missing, in both languages. */
    public record Missing(String field, String detail, String detailZh) {}

    private OfficerRules() {}

    public static List<Missing> missing(List<DraftOfficer> officers, Kind kind) {
        List<Missing> missing = new ArrayList<>();
        for (int i = 0; i < officers.size(); i++) {
            DraftOfficer one = officers.get(i);
            String at = "officers[" + i + "].";
            need(missing, one.name(), at + "name", "The name of the officer.", "负责人姓名。");
            need(missing, one.role(), at + "role", "The office.", "职务。");
            if (one.role() != null && kind.role(one.role()).isEmpty()) {
                // The kind was changed since the office was chosen.
                missing.add(new Missing(at + "role", "An office that this kind of organization has.", "须为该类组织设有的职务。"));
            }
            need(missing, one.digest(), at + "identity", "The identity number.", "身份证件号码。");
            need(missing, one.from(), at + "from", "The first day of the term.", "任期起始日期。");
            need(missing, one.until(), at + "until", "The last day of the term.", "任期届满日期。");
        }
        kind.roles().stream()
                .filter(role -> role.required()
                        && officers.stream().noneMatch(one -> role.code().equals(one.role())))
                .forEach(role -> missing.add(
                        new Missing("officers", "Somebody as: " + role.nameEn() + ".", "须有" + role.nameZh() + "。")));
        oneLegalRepresentative(officers, missing);
        body(officers, kind, missing);
        return missing;
    }

    private static void oneLegalRepresentative(List<DraftOfficer> officers, List<Missing> missing) {
        long legal =
                officers.stream().filter(DraftOfficer::isLegalRepresentative).count();
        if (legal > 1) {
            missing.add(new Missing(
                    "officers",
                    "One legal representative alone; there are " + legal + ".",
                    "法定代表人只能有一人，现有" + legal + "人。"));
        }
    }

    private static void body(List<DraftOfficer> officers, Kind kind, List<Missing> missing) {
        Kind.Governing body = kind.governing();
        long governing = officers.stream()
                .filter(one -> one.role() != null
                        && kind.role(one.role()).map(Kind.Role::governs).orElse(false))
                .map(one -> one.digest() == null ? one : one.digest())
                .distinct()
                .count();
        if (governing < body.least() || (body.most() > 0 && governing > body.most())) {
            String most = body.most() > 0 ? " to " + body.most() : " or more";
            String mostZh = body.most() > 0 ? "至" + body.most() + "人" : "人以上";
            missing.add(new Missing(
                    "officers",
                    body.bodyEn() + " of " + body.least() + most + " people; there are " + governing + ".",
                    body.bodyZh() + "应为" + body.least() + mostZh + "，现有" + governing + "人。"));
        }
    }

    private static void need(List<Missing> missing, @Nullable Object value, String field, String en, String zh) {
        if (value == null) {
            missing.add(new Missing(field, en, zh));
        }
    }
}
