package org.loomgrade.bench.faulty;

import org.loomgrade.bench.program.Threads;

/** The lock is let go between reading a balance and writing it back. */
public final class LocksLetGo implements Runnable {
  private int balance = 100;

  @Override
  public void run() {
    Threads.runAll(() -> withdraw(10), () -> withdraw(20));
    Threads.check(balance() == 70, "a withdrawal was lost");
  }

  private void withdraw(int amount) {
    int before = balance();
    setBalance(before - amount);
  }

  private synchronized int balance() {
    return balance;
  }

  private synchronized void setBalance(int newBalance) {
    balance = newBalance;
  }
}
