package daylight.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;

/**
 * The rules of style.md that a program can check. A service's ArchitectureTest is one line: {@code ArchitectureRules.check("daylight.disclosures")}.
 */
public final class ArchitectureRules {
    private ArchitectureRules() {}

    /** The main classes below some packages. */
    public static JavaClasses mainClasses(String... base) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(base);
    }

    /** Throws with the violations of the first rule that is broken, and what to do about them. Surefire runs in the module's folder, where the sources are. */
    public static void check(String base) {
        JavaClasses classes = mainClasses(base);
        rules(base).forEach(rule -> rule.allowEmptyShould(true).check(classes));
        List<String> tooLong = SizeRules.violations(Path.of("src/main/java"));
        if (!tooLong.isEmpty()) {
            throw new AssertionError("Split by what changes together:\n  " + String.join("\n  ", tooLong));
        }
    }

    /** The rules for the packages below {@code base}, which is the package of one service. */
    public static List<ArchRule> rules(String base) {
        return List.of(
                packagesNamedByFeature(), noCycles(base), sqlInRepositories(), noFieldInjection(), noSystemTime());
    }

    static ArchRule packagesNamedByFeature() {
        return noClasses()
                .should()
                .resideInAnyPackage(
                        "..service..",
                        "..impl..",
                        "..util..",
                        "..utils..",
                        "..common..",
                        "..helper..",
                        "..helpers..",
                        "..dto..")
                .because("packages are features: name the package after what a person can do with it");
    }

    static ArchRule noCycles(String base) {
        return slices().matching(base + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature can be read and changed alone only when none depends on it in a circle");
    }

    static ArchRule sqlInRepositories() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .or()
                .haveSimpleNameEndingWith("Consumer")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jdbi..", "java.sql..", "javax.sql..")
                .because("HTTP and Kafka adapters call a use case; SQL lives in the repository of the feature");
    }

    static ArchRule noFieldInjection() {
        return fields().should()
                .notBeAnnotatedWith("jakarta.inject.Inject")
                .because("constructor injection shows what a class needs");
    }

    static ArchRule noSystemTime() {
        return noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .because("time comes from the injected Clock, so that tests and clocks of law can set it");
    }

    /** No class of the kernel or of another service's package, for the kernel's own test. */
    public static ArchRule dependsOnNoService(String base, String... services) {
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(services);
    }
}
