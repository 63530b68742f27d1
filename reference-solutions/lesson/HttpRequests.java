package lesson;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Several pages fetched at once, from a server in the same program. In Go: a goroutine for each
 * URL, and all send what came of it to one channel.
 *
 * <p>The lines come in the order in which the answers do. One page is missing, as happens.
 */
public class HttpRequests {
  private sealed interface Answer {}

  private record Page(String path, int letters) implements Answer {}

  private record Failure(String path, String reason) implements Answer {}

  static void main() throws IOException, InterruptedException {
    HttpServer server = server();
    server.start();
    // The client is closed first: it waits for the requests, which need the server.
    try (HttpClient client = HttpClient.newHttpClient()) {
      List<String> paths = List.of("/cat", "/elephant", "/unicorn");
      // Room for all, so that no sender waits for main (a leak, if main gave up early).
      BlockingQueue<Answer> answers = new ArrayBlockingQueue<>(paths.size());
      for (String path : paths) {
        Thread.startVirtualThread(() -> answers.add(fetch(client, server.getAddress(), path)));
      }
      for (int i = 0; i < paths.size(); i++) { // one answer for each, and then no more
        switch (answers.take()) {
          case Page page -> IO.println(page.path() + ": " + page.letters() + " letters");
          case Failure failure -> IO.println(failure.path() + ": " + failure.reason());
        }
      }
    } finally {
      server.stop(0);
    }
  }

  /** Always answers, as main counts on one from each: an exception would end the thread unseen. */
  private static Answer fetch(HttpClient client, InetSocketAddress server, String path) {
    try {
      URI uri = URI.create("http://127.0.0.1:" + server.getPort() + path);
      var response = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
      return response.statusCode() == 200
          ? new Page(path, response.body().length())
          : new Failure(path, "status " + response.statusCode());
    } catch (IOException | InterruptedException e) {
      return new Failure(path, e.toString());
    }
  }

  private static HttpServer server() throws IOException {
    // Port 0 is "any that is free"; the loopback address is seen by this machine alone.
    InetAddress loopback = InetAddress.getByName("127.0.0.1");
    HttpServer server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
    for (String word : List.of("cat", "elephant")) {
      byte[] body = word.getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/" + word,
          exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
              out.write(body);
            }
          });
    }
    return server;
  }
}
