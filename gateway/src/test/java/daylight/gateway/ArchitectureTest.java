package daylight.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("daylight.gateway");

    @Test
    void packagesDependOnEachOtherInOneDirection() {
        slices().matching("daylight.gateway.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void whatAllRequestsPassKnowsNothingOfThePagesOfTheGateway() {
        noClasses()
                .that()
                .resideInAPackage("daylight.gateway.edge")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("daylight.gateway.guide", "daylight.gateway.health")
                .because("pages are plugged in by OwnPages, so that a request that passes through touches none of them")
                .check(CLASSES);
    }

    @Test
    void nothingBlocksAnEventLoop() {
        noClasses()
                .that()
                .resideOutsideOfPackage("daylight.gateway.logging")
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Object.class, "wait")
                .because("one blocked event loop stops every client on it")
                .check(CLASSES);
    }
}
