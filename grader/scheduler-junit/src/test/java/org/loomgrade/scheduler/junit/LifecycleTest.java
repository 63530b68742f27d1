package org.loomgrade.scheduler.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;

/** Each schedule has an instance, static state and lifecycle methods of its own. */
class LifecycleTest {
  abstract static class Parent {
    final List<String> log = new ArrayList<>();

    @BeforeEach
    void beforeOfParent() {
      log.add("parent");
    }

    @AfterEach
    void afterOfParent() {
      assertThat(log).endsWith("test", "after");
    }
  }

  static class Child extends Parent {
    private static final List<String> CALLS = new ArrayList<>();
    private static int tests;

    @BeforeAll
    static void beforeAll() {
      CALLS.add("all");
    }

    @BeforeEach
    void before(TestInfo information) {
      log.add(information.getDisplayName());
    }

    @Schedules(20)
    void test() {
      assertThat(log).containsExactly("parent", "test()");
      assertThat(CALLS).containsExactly("all");
      assertThat(++tests).isEqualTo(1);
      log.add("test");
    }

    @AfterEach
    void after() {
      log.add("after");
    }
  }

  @Test
  void everythingBeginsAnewInEachSchedule() {
    Ran.of(Child.class).tests().assertStatistics(s -> s.succeeded(1).failed(0));
  }

  static class FailingAfterwards {
    private Thread worker = new Thread(() -> {});

    @BeforeEach
    void start() {
      worker = new Thread(FailingAfterwards::sleep, "worker");
      worker.start();
    }

    private static void sleep() {
      try {
        Thread.sleep(1_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Schedules(20)
    void right() {}

    @Schedules(20)
    void wrong() {
      fail("of the test");
    }

    @AfterEach
    void stop() throws InterruptedException {
      worker.join();
      fail("of the end");
    }
  }

  @Test
  void whatComesAfterwardsIsPartOfTheSchedule() {
    Ran ran = Ran.of(FailingAfterwards.class);

    assertThat(ran.message("right")).startsWith("of the end\n");
    assertThat(ran.message("wrong")).startsWith("of the test\n");
    assertThat(ran.thrown("wrong"))
        .cause()
        .satisfies(cause ->
            assertThat(cause.getSuppressed())
                .extracting(Throwable::getMessage)
                .containsExactly("of the end"));
  }

  static class FailingInTheEnd {
    @Schedules(3)
    void right() {}

    @AfterAll
    static void afterAll() {
      assertThat(Thread.currentThread().getName()).as("once more, outside").isNotEqualTo("main");
    }
  }

  @Test
  void afterAllIsPartOfTheSchedule() {
    assertThat(Ran.of(FailingInTheEnd.class).message("right")).contains("once more, outside");
  }

  static class Outer {
    final List<String> log = new ArrayList<>();

    @BeforeEach
    void outer() {
      log.add("outer");
    }

    @Nested
    class Inner {
      @BeforeEach
      void inner() {
        log.add("inner");
      }

      @Schedules(20)
      void test() {
        assertThat(log).containsExactly("outer", "inner");
      }
    }
  }

  @Test
  void nestedClassesHaveTheInstanceAroundThem() {
    Ran.of(Outer.class).tests().assertStatistics(s -> s.succeeded(1).failed(0));
  }

  record Own(String name) {}

  static final class OwnResolver implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Own.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return new Own("own");
    }
  }

  @ExtendWith(OwnResolver.class)
  static class WithParameters {
    @Schedules(3)
    void test(Own own) {
      assertThat(own.name()).isEqualTo("own");
    }
  }

  @ExtendWith(OwnResolver.class)
  static class BeforeWithParameter {
    @BeforeEach
    void before(Own own) {
      assertThat(own.name()).isEqualTo("own");
    }

    @Schedules(3)
    void test() {}
  }

  @Test
  void valuesOfTheProjectsTypesAreRefused() {
    assertThat(Ran.of(WithParameters.class).message("test"))
        .startsWith("@Schedules: a parameter must be of a library's type: " + Own.class.getName());
    assertThat(Ran.of(BeforeWithParameter.class).message("test"))
        .startsWith(
            "@Schedules: the @BeforeEach method before may have a parameter of type TestInfo");
  }

  static class Neighbours {
    private boolean prepared;

    @BeforeEach
    void prepare() {
      prepared = true;
    }

    @RepeatedTest(2)
    void otherTestsAreLeftAlone() {
      assertThat(prepared).isTrue();
    }

    @Schedules(2)
    void test() {
      assertThat(prepared).isTrue();
    }
  }

  @Test
  void otherTestsOfTheClassAreLeftAlone() {
    Ran.of(Neighbours.class).tests().assertStatistics(s -> s.succeeded(3).failed(0));
  }

  static class Repeated {
    @Schedules(2)
    @RepeatedTest(2)
    void test() {}
  }

  @Test
  void templatesAreRefused() {
    assertThat(Ran.of(Repeated.class).tests().failed().list())
        .hasSize(2)
        .allSatisfy(event ->
            assertThat(event.getRequiredPayload(TestExecutionResult.class).getThrowable())
                .get()
                .asInstanceOf(InstanceOfAssertFactories.THROWABLE)
                .hasMessageContaining("remove @RepeatedTest or @ParameterizedTest"));
  }

  static class WithDirectory {
    @TempDir Path directory = Path.of("nowhere");

    @Schedules(2)
    void test() {}
  }

  static class WithDirectoryAsParameter {
    @Schedules(2)
    void test(@TempDir Path directory) {
      assertThat(directory).isDirectory();
    }
  }

  @Test
  void aDirectoryIsAParameter() {
    assertThat(Ran.of(WithDirectory.class).message("test"))
        .isEqualTo(
            "@Schedules: the field directory would stay empty: make the @TempDir a parameter of the"
                + " test method");
    assertThat(Ran.of(WithDirectoryAsParameter.class).succeeded()).isEqualTo(1);
  }
}
