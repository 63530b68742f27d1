package org.loomgrade.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.loomgrade.model.WorkOrder;

/**
 * The host's orders, a line each. It keeps the stream open as long as it wants answers, and as it
 * lives: at the end of it this JVM ends, whatever it is at.
 */
final class Orders {
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  private Orders() {}

  static Orders from(InputStream in) {
    Orders orders = new Orders();
    Thread thread = new Thread(() -> orders.read(in), "host-watch");
    thread.setDaemon(true);
    thread.start();
    return orders;
  }

  /** The next one, which is waited for. */
  WorkOrder next() throws InterruptedException {
    return WorkOrder.parse(lines.take());
  }

  private void read(InputStream in) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      System.err.println("standard input broke: " + e.getMessage());
    }
    Runtime.getRuntime().halt(1);
  }
}
