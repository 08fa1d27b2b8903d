package daylight.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule is proved once on a deliberate violation. */
class ArchitectureRulesTest {
    private static final String BASE = "daylight.testing.violation";
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages(BASE);

    @Test
    void aPackageNamedUtilIsFound() {
        assertThat(broken(ArchitectureRules.packagesNamedByFeature())).contains("Strings");
    }

    @Test
    void aCircleOfFeaturesIsFound() {
        assertThat(broken(ArchitectureRules.noCycles(BASE))).contains("Cycle detected");
    }

    @Test
    void sqlInAResourceIsFound() {
        assertThat(broken(ArchitectureRules.sqlInRepositories())).contains("RecordResource");
    }

    @Test
    void fieldInjectionIsFound() {
        assertThat(broken(ArchitectureRules.noFieldInjection())).contains("RecordResource.source");
    }

    @Test
    void timeFromTheSystemIsFound() {
        assertThat(broken(ArchitectureRules.noSystemTime())).contains("Strings.today()");
    }

    @Test
    void anEndpointThatSaysNothingOfAccessIsFound() {
        assertThat(AccessRules.withoutAccess(WRONG)).containsExactly("RecordResource.silent");
        assertThat(AccessRules.endpoints(WRONG)).containsExactly("RecordResource.open", "RecordResource.silent");
    }

    @Test
    void aDependencyOnAServiceIsFound() {
        assertThat(broken(ArchitectureRules.dependsOnNoService(BASE + ".a", BASE + ".b..")))
                .contains("Other");
    }

    @Test
    void aLongTypeAndALongMethodAreFound(@TempDir Path sources) throws IOException {
        String method = "void m() {\n" + "int i;\n".repeat(24) + "}\n";
        Files.writeString(sources.resolve("Long.java"), "class Long {\n" + "int f;\n".repeat(125) + method + "}\n");
        Files.writeString(
                sources.resolve("Short.java"), "class Short {\nvoid m() {\n" + "int i;\n".repeat(23) + "}\n}\n");

        assertThat(SizeRules.violations(sources))
                .hasSize(2)
                .anyMatch(one -> one.contains("type Long has 153 lines"))
                .anyMatch(one -> one.contains("method m has 26 lines"));
    }

    private static String broken(ArchRule rule) {
        EvaluationResult result = rule.evaluate(WRONG);
        assertThat(result.hasViolation()).isTrue();
        return result.getFailureReport().toString();
    }
}
