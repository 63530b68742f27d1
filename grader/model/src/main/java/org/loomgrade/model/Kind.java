package org.loomgrade.model;

import com.google.gson.annotations.SerializedName;

/**
 * What kind of fault a finding shows; of several that hold, the most specific one. Contract, part
 * 3.
 */
public enum Kind {
  @SerializedName("wrong-result")
  WRONG_RESULT("wrong-result"),
  @SerializedName("data-race")
  DATA_RACE("data-race"),
  @SerializedName("deadlock")
  DEADLOCK("deadlock"),
  /** Never ends though it runs. */
  @SerializedName("livelock")
  LIVELOCK("livelock"),
  @SerializedName("thread-leak")
  THREAD_LEAK("thread-leak"),
  /** A deadline not kept. */
  @SerializedName("late")
  LATE("late"),
  @SerializedName("not-concurrent")
  NOT_CONCURRENT("not-concurrent"),
  @SerializedName("wrong-output")
  WRONG_OUTPUT("wrong-output"),
  @SerializedName("exception")
  EXCEPTION("exception"),
  /** Ends the JVM. */
  @SerializedName("exit")
  EXIT("exit"),
  @SerializedName("resource-limit")
  RESOURCE_LIMIT("resource-limit"),
  @SerializedName("forbidden-call")
  FORBIDDEN_CALL("forbidden-call"),
  @SerializedName("compile-error")
  COMPILE_ERROR("compile-error"),
  @SerializedName("missing-member")
  MISSING_MEMBER("missing-member");

  private final String id;

  Kind(String id) {
    this.id = id;
  }

  /** The name that results carry, such as {@code data-race}. */
  public String id() {
    return id;
  }

  /** The same for people, such as {@code data race}. */
  public String words() {
    return id.replace('-', ' ');
  }
}
