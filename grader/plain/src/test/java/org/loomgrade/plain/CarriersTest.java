package org.loomgrade.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class CarriersTest {
  @Test
  void threadThatCarriesVirtualOnesIsNobodysLeak() throws Exception {
    CompletableFuture<String> text = new CompletableFuture<>();
    Thread.startVirtualThread(() -> text.complete(Thread.currentThread().toString()));
    String carrier = text.get().substring(text.get().indexOf('@') + 1);

    Carriers.start();

    assertThat(carrier).contains("-worker-");
    assertThat(idle(carrier).isStudents()).isFalse();
  }

  @Test
  void threadOfAPoolOfTheStudentsIsTheirs() throws Exception {
    try (ForkJoinPool pool = new ForkJoinPool(1)) {
      String worker = pool.submit(() -> Thread.currentThread().getName()).get();
      Carriers.start();

      assertThat(idle(worker).isStudents()).isTrue();
    }
  }

  private static Sighting idle(String name) {
    return new Sighting(1, name, Thread.State.WAITING, List.of());
  }
}
