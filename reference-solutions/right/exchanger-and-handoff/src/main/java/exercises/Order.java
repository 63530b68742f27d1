package exercises;

/** What the dispatcher may say to a worker. */
sealed interface Order {

  record Fetch(String file) implements Order {}

  record Stop() implements Order {}
}
