package daylight.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import daylight.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = ArchitectureRules.mainClasses("daylight.gateway");

    @Test
    void theGatewayKeepsTheRulesOfTheHouse() {
        ArchitectureRules.check("daylight.gateway");
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

    @Test
    void aTypeIsPublicOnlyForAnotherPackage() {
        publicForAReason().check(CLASSES);
    }

    @Test
    void aPublicTypeForNobodyIsFound() {
        assertThatThrownBy(() -> publicForAReason().check(new ClassFileImporter().importClasses(Needless.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Needless");
    }

    private static ArchRule publicForAReason() {
        return classes()
                .that()
                .areTopLevelClasses()
                .and()
                .haveModifier(JavaModifier.PUBLIC)
                // The classes that implement settings are generated, and loaded by another loader.
                .and()
                .haveSimpleNameNotEndingWith("Config")
                .or(DescribedPredicate.describe(
                        "are made to break the rule", type -> type.getName().equals(Needless.class.getName())))
                .should(beUsedByAnotherPackage())
                .because("package-private is the default: a package shows what others need and no more");
    }

    private static ArchCondition<JavaClass> beUsedByAnotherPackage() {
        return new ArchCondition<>("be used by another package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean used = type.getDirectDependenciesToSelf().stream()
                        .anyMatch(dependency ->
                                !dependency.getOriginClass().getPackageName().equals(type.getPackageName()));
                events.add(new SimpleConditionEvent(
                        type, used, type.getName() + " is public and no other package uses it"));
            }
        };
    }

    /** Breaks the rule on purpose. */
    public static final class Needless {
        private Needless() {}
    }
}
