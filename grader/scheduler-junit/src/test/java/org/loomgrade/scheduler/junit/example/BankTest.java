package org.loomgrade.scheduler.junit.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.loomgrade.scheduler.junit.Schedules;

class BankTest {
  private final AtomicInteger balance = new AtomicInteger(100);

  private void deposit(int amount) {
    balance.set(balance.get() + amount);
  }

  @Schedules(1_000)
  void depositsAreKept() throws InterruptedException {
    Thread alice = Thread.ofPlatform().name("alice").start(() -> deposit(10));
    Thread bob = Thread.ofPlatform().name("bob").start(() -> deposit(20));
    alice.join();
    bob.join();

    assertThat(balance.get()).isEqualTo(130);
  }
}
