package org.loomgrade.model;

import com.google.gson.annotations.SerializedName;

/** What became of a submission. */
public enum ResultStatus {
  @SerializedName("graded")
  GRADED("graded"),
  @SerializedName("compile-error")
  COMPILE_ERROR("compile-error"),
  /** Unsafe or unreadable input. */
  @SerializedName("rejected")
  REJECTED("rejected"),
  /** Our failure, never the student's; costs no marks and is graded anew by the next run. */
  @SerializedName("grader-error")
  GRADER_ERROR("grader-error");

  private final String id;

  ResultStatus(String id) {
    this.id = id;
  }

  /** The name that results carry, such as {@code compile-error}. */
  public String id() {
    return id;
  }

  /** The same for people, such as {@code compile error}. */
  public String words() {
    return id.replace('-', ' ');
  }
}
