package org.loomgrade.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorkOrderTest {
  @Test
  void orderIsReadBackFromItsOneLine() {
    WorkOrder order =
        new WorkOrder(
            "5f3a",
            new ClassFiles(List.of("yv66vg==")),
            -7,
            false,
            List.of(
                new WorkOrder.Check(
                    "primes.safe",
                    "org.loomgrade.PrimeChecks",
                    20,
                    List.of(Kind.DATA_RACE),
                    null)));

    String json = order.toJson();

    assertThat(json).doesNotContain("\n");
    assertThat(WorkOrder.parse(json)).isEqualTo(order);
  }
}
