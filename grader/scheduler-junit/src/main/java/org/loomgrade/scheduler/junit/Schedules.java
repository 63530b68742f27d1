package org.loomgrade.scheduler.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loomgrade.scheduler.report.Kind;

/**
 * A test that is run under many chosen interleavings of its threads, in virtual time.
 *
 * <p>Each schedule runs the lifecycle methods and the test method on an instance of its own, with
 * static state begun anew; so {@code @BeforeAll} and {@code @AfterAll} methods are run in every
 * schedule too. Where JUnit itself makes an instance or runs {@code @BeforeAll}, that is beside the
 * schedules and of no effect on them. What other extensions put into fields is not there: a
 * parameter's value is, if its type is of a library; lifecycle methods may have a {@code TestInfo}.
 *
 * <p>Seen are the classes that the class path has in directories, which are those of the project
 * under test, and those of {@link #packages}. Other classes, those of libraries, run as one step up
 * to their next call into the JDK that waits.
 *
 * <p>The test fails with the first schedule that shows anything: an exception of any thread, a data
 * race, a deadlock, a thread left behind, a loop without end. It is aborted when assumptions failed
 * in every schedule. The message says how to run that schedule alone.
 *
 * <p>The JVM has to be started with {@code -javaagent:loomgrade-scheduler.jar} or {@code
 * -Djdk.attach.allowAttachSelf=true}. Tests may run in parallel; one of these runs at a time.
 */
@Documented
@Test
@ExtendWith(SchedulesExtension.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Schedules {
  /** At most how many schedules are run; at least 1. */
  int value() default 1_000;

  /** All that is random follows it. */
  long seed() default 1;

  /** Those taken in turn, of {@code random}, {@code pct}, {@code pos}; all if none is named. */
  String[] strategies() default {};

  /** After how many steps of its threads a schedule is a livelock; at least 1. */
  int stepBudget() default 50_000;

  /**
   * Packages, with those below them, that are seen as the project's own classes are, for instance
   * code under test that is in a jar. {@code org.awaitility} always is, for its time to be virtual.
   */
  String[] packages() default {};

  /** What has to be found: the test passes if each of these kinds is, and fails otherwise. */
  Kind[] finds() default {};

  /**
   * The one schedule to be run, as a failed test names it, for example {@code pct:42:17}. The
   * configuration parameter or system property {@code loomgrade.replay} goes before it.
   */
  String replay() default "";
}
