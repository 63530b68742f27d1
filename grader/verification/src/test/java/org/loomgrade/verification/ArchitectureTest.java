package org.loomgrade.verification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.loomgrade.cli.Main;

/** The pipeline's arrows point one way; see CONTRIBUTING.md. */
@AnalyzeClasses(packages = "org.loomgrade", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule arrowsPointOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy("org.loomgrade.model..")
          .layer("settings")
          .definedBy("org.loomgrade.settings..")
          .layer("rubric")
          .definedBy("org.loomgrade.rubric..")
          .layer("checks")
          .definedBy("org.loomgrade.checks..")
          .layer("plain")
          .definedBy("org.loomgrade.plain..")
          .layer("scheduled")
          .definedBy("org.loomgrade.scheduled..")
          .layer("exercises")
          .definedBy("org.loomgrade.exercises..")
          .layer("worker")
          .definedBy("org.loomgrade.worker..")
          .layer("scheduler")
          .definedBy("org.loomgrade.scheduler..")
          .layer("explore")
          .definedBy("org.loomgrade.explore..")
          .layer("intake")
          .definedBy("org.loomgrade.intake..")
          .layer("build")
          .definedBy("org.loomgrade.build..")
          .layer("vetting")
          .definedBy("org.loomgrade.vetting..")
          .layer("grading")
          .definedBy("org.loomgrade.grading..")
          .layer("exports")
          .definedBy("org.loomgrade.exports..")
          .layer("report")
          .definedBy("org.loomgrade.report..")
          .layer("cli")
          .definedBy("org.loomgrade.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("worker")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("explore")
          .mayOnlyBeAccessedByLayers("scheduled")
          .whereLayer("scheduler")
          .mayOnlyBeAccessedByLayers("explore", "scheduled")
          .whereLayer("scheduled")
          .mayOnlyBeAccessedByLayers("worker")
          .whereLayer("exercises")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("plain")
          .mayOnlyBeAccessedByLayers("worker")
          .whereLayer("checks")
          .mayOnlyBeAccessedByLayers("plain", "scheduled", "exercises", "worker")
          .whereLayer("exports")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("grading")
          .mayOnlyBeAccessedByLayers("exports", "report", "cli")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("build")
          .mayOnlyBeAccessedByLayers("grading", "cli")
          .whereLayer("vetting")
          .mayOnlyBeAccessedByLayers("grading", "cli")
          .whereLayer("intake")
          .mayOnlyBeAccessedByLayers("build", "grading", "cli")
          .whereLayer("rubric")
          .mayOnlyBeAccessedByLayers("grading", "cli")
          .whereLayer("settings")
          .mayOnlyBeAccessedByLayers("rubric", "exports", "cli");

  @ArchTest
  static final ArchRule modulesHaveNoCycles =
      slices().matching("org.loomgrade.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule exercisesKnowNoFiles =
      noClasses()
          .that()
          .resideInAPackage("org.loomgrade.exercises..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.io..", "com.google.gson..");

  @ArchTest
  static final ArchRule onlyTheCommandEndsTheJvm =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Main.class)
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule classesAreFinal =
      classes()
          .that()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .should()
          .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);

  @ArchTest
  static final ArchRule nothingStaticChanges =
      noFields()
          .that()
          .areStatic()
          .and()
          .areNotFinal()
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("org.loomgrade.scheduler..")
          .should()
          .beDeclaredInClassesThat()
          .doNotHaveFullyQualifiedName("org.loomgrade.plain.Hooks")
          .because(
              "woven code can reach the current run only through a static field, in the scheduler, too");
}
