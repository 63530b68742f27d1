package org.loomgrade.model;

import com.google.gson.annotations.SerializedName;

/** Whether a criterion's points were earned. */
public enum CriterionStatus {
  @SerializedName("passed")
  PASSED,
  @SerializedName("partial")
  PARTIAL,
  @SerializedName("failed")
  FAILED,
  /** Not judged, because something before it failed; earns nothing. */
  @SerializedName("skipped")
  SKIPPED
}
